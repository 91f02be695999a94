package org.lotse.platform.admin.ui;

/** A view that can draw itself anew without losing its place. */
interface Live {

    /** Reads what it shows again. Under the session's lock and in its scope. */
    void redraw();
}
