package org.lotse.platform.ui.api.form;

/** A field in which what somebody else saved meanwhile differs from what one had before oneself. */
sealed interface Difference {

    /** What the field is called. */
    String label();

    /** Only the other one changed it, so theirs stands in it now. */
    record TakenOver(String label, String theirs) implements Difference {}

    /** Both changed it; mine stands in it until somebody decides. */
    record Choice(String label, String mine, String theirs, Runnable keepMine, Runnable takeTheirs)
            implements Difference {}
}
