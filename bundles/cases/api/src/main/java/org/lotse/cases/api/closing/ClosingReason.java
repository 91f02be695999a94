package org.lotse.cases.api.closing;

/** Why a case is closed. */
public enum ClosingReason {
    /** What was agreed is reached. */
    GOALS_REACHED,
    /** Regular services have taken over. */
    REGULAR_SERVICES,
    /** The care period is over. */
    TIME_LIMIT,
    /** The person moved to another place in the district. */
    MOVED_INSIDE,
    /** The person moved away from the district. */
    MOVED_AWAY,
    /** The person does not want to be accompanied any longer. */
    DECLINED,
    /** The person cannot be reached. */
    NO_CONTACT,
    /** The person left the country. */
    LEFT_COUNTRY,
    /** The person became a German citizen. */
    NATURALISED,
    /** The person died. */
    DECEASED
}
