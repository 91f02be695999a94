package org.lotse.cases.api.absence;

/** Why somebody is away, as roughly as planning needs it. Told to nobody but the person and whoever leads the team. */
public enum AbsenceKind {
    /** Holiday. */
    LEAVE,
    /** Ill; the only kind whose end may be open. */
    SICKNESS,
    /** A course, a conference. */
    TRAINING,
    /** Anything else; nobody has to say what. */
    OTHER
}
