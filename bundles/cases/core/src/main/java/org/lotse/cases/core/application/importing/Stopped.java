package org.lotse.cases.core.application.importing;

/** The work on a list ends here, because somebody wants it to. Unchecked, so that a transaction rolls back on its way. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stopped() {
        super("Asked to stop", null, false, false);
    }
}
