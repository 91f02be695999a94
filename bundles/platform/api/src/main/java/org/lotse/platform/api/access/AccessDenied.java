package org.lotse.platform.api.access;

/** The gate refused. The message names the permission only, never a person or a tenant's content. */
public final class AccessDenied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param permission what was asked for in vain */
    public AccessDenied(Permission permission) {
        super("Refused: " + permission);
    }
}
