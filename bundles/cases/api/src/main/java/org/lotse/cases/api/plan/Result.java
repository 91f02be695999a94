package org.lotse.cases.api.plan;

/** What became of a goal. */
public enum Result {
    /** It is reached. */
    REACHED,
    /** There is progress. */
    PARTLY,
    /** It is as it was. */
    NOT_YET,
    /** The person does not want it any more, or it cannot be. */
    DROPPED
}
