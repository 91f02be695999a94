package org.lotse.platform.api.access;

/** Work was asked for without a tenant and an actor. A bug at the edge of the platform, and refused. */
public final class NoScope extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Made wherever a scope was needed and none is bound to the thread. */
    public NoScope() {
        super("No tenant and actor are bound to this thread");
    }
}
