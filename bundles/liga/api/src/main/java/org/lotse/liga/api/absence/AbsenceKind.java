package org.lotse.liga.api.absence;

/** Why somebody is away, as far as anybody is told. More than this is not kept; to colleagues everybody is only absent. */
public enum AbsenceKind {
    /** Holiday. */
    LEAVE,
    /** Illness: nobody knows how long. */
    SICKNESS,
    /** Training. */
    TRAINING,
    /** Anything else. */
    OTHER
}
