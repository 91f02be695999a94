package org.lotse.liga.api.request;

/** How far what was written last has come to the other end of a request. */
public enum Delivery {
    /** It has not left yet: the module is off at the other end. It leaves by itself once that is on. */
    WAITING,
    /** It is on its way. */
    ON_ITS_WAY,
    /** The other end has it. */
    DELIVERED,
    /** The other end did not take it, or somebody who administers packages took it back. */
    NOT_TAKEN
}
