package org.lotse.cases.api;

/** Where an accompaniment stands. */
public enum CaseStatus {
    /** The person is accompanied. */
    OPEN,
    /** Regular services are taking over, area by area. */
    TRANSITION,
    /** It is over; the case is read only. */
    CLOSED;

    /** Whether the person is still accompanied. */
    public Standing standing() {
        return this == CLOSED ? Standing.CLOSED : Standing.OPEN;
    }
}
