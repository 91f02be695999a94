package org.lotse.cases.api.destination;

/** Where a running case goes. */
public enum DestinationKind {
    /** Whoever answers for it works for the new body and goes on. */
    STAYS,
    /** Somebody of the new body takes over. */
    COLLEAGUE,
    /** Another body gets it as a package. */
    HAND_OVER,
    /** Regular services take over. */
    REGULAR_SERVICES,
    /** It is closed until then. */
    CLOSING;

    /** Whether it has to be said who takes over. */
    public boolean takesName() {
        return this == COLLEAGUE || this == HAND_OVER;
    }
}
