package org.lotse.cases.api.merge;

/** How is decided what there can be only once in a case, or what counts of two. */
public enum MergeRule {
    /** The colleague who answers for the case that stays goes on answering, and the change stands in the history. */
    RESPONSIBLE_CHANGES,
    /** Of two care periods the earlier beginning counts, so that nobody is accompanied for longer than the rule allows. */
    EARLIER_BEGINNING,
    /** Of two extensions the longer one counts; they are not added up. */
    LONGER_EXTENSION,
    /** Versions of the plan are numbered anew by the day of agreement; the one that was agreed last is in force. */
    PLANS_NUMBERED_ANEW,
    /** Both live at the same address now: it stands there once, with the days of the case that stays. */
    DWELLING_ONCE,
    /** Both have a present dwelling: that of the case that stays is the present one, the other one ends. */
    DWELLING_ENDS,
    /** Both are in the same household: the person stands there once, with the role of the case that stays. */
    HOUSEHOLD_ONCE,
    /** They are in different households: the person stays in that of the case that stays, and leaves the other yesterday. */
    HOUSEHOLD_LEFT,
    /** Regular services took over an area of life in both: what is written in the case that stays counts. */
    TRANSITION_STAYS,
    /** Somebody covers each of them during one absence: the cover of the case that stays counts. */
    COVER_ENDS,
    /** Regular services are taking over in one of them: the case that stays is in transition. */
    IN_TRANSITION,
    /** What the person disputes in the case that goes is marked in the one that stays. */
    DISPUTED
}
