package org.lotse.platform.api.exchange;

/** How far a package is. */
public enum PackageState {
    /** Sent; the receiver's tenant has not been told yet, because its module is off, for example. */
    SENT,
    /** It lies in the receiver's inbox. */
    RECEIVED,
    /** The receiver took what it holds. Final. */
    ACCEPTED,
    /** The receiver refused it and said why. Final. */
    REJECTED,
    /** The sender took it back before anybody decided. Final. */
    WITHDRAWN;

    /** Whether it can still be decided about. */
    public boolean isOpen() {
        return this == SENT || this == RECEIVED;
    }
}
