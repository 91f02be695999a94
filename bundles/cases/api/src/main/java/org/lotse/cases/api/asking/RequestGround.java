package org.lotse.cases.api.asking;

/** Why a body asks for somebody whom another one accompanies. */
public enum RequestGround {
    /** The person moved here. */
    MOVED_HERE,
    /** The person came here and wants to be accompanied here. */
    WISH,
    /** Another body delivers from a day on (ADR 65). */
    DELIVERY_CHANGED,
    /** Something else, which has to be said. */
    OTHER
}
