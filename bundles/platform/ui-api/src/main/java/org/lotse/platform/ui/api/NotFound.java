package org.lotse.platform.ui.api;

/** The address names nothing that this person could see. Shown exactly as an address that leads nowhere. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says nothing on purpose: whether the thing exists elsewhere is nobody's business. */
    public NotFound() {
        super("Nothing to be seen at this address");
    }
}
