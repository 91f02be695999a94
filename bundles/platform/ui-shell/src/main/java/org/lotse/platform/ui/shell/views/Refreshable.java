package org.lotse.platform.ui.shell.views;

/** A part of the page that shows what is on and who may what, and is drawn anew when that changes. */
public interface Refreshable {

    /** Draws it anew. Called with the session's lock, in the session's scope. */
    void refresh();
}
