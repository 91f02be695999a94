package org.lotse.demo.invented;

import java.util.List;

/** How far an accompaniment is; together they are every state in which a case can be seen. */
public enum Situation {
    /** Opened a few days ago, one contact. */
    NEW(0, false),
    /** Looked at once, no plan yet. */
    ASSESSED(1, false),
    /** Looked at twice, with progress. */
    PROGRESSED(2, false),
    /** A plan is worked out. */
    PLAN_DRAFTED(1, true),
    /** A plan is agreed, its review is months away. */
    PLAN_AGREED(1, true),
    /** The agreed plan was reviewed in time. */
    PLAN_REVIEWED(2, true),
    /** A review led to a new version, which is worked out. */
    PLAN_RENEWED(2, true),
    /** The day of the review is past. */
    REVIEW_OVERDUE(1, true),
    /** The period ends within six months. */
    ENDS_IN_SIX_MONTHS(2, true),
    /** The period ends within three months. */
    ENDS_IN_THREE_MONTHS(2, true),
    /** The period ends within a month. */
    ENDS_IN_ONE_MONTH(3, true),
    /** The period is over, and nobody has closed the case. */
    PERIOD_OVER(2, true),
    /** The period ends soon and an extension is asked for. */
    EXTENSION_ASKED(2, true),
    /** Areas are handed over to regular services, one after the other. */
    IN_TRANSITION(3, true),
    /** Closed years ago, entered in 2015 or 2016. */
    CLOSED_LONG_AGO(2, true),
    /** Closed within the last year. */
    CLOSED(2, true),
    /** Closed after few contacts: moved away, declined, nobody reached any more. */
    BROKEN_OFF(0, false),
    /** Closed, and taken up again. */
    REOPENED(2, true);

    /** In which order they come: as often as they would be met. */
    private static final List<Situation> ROUND = List.of(
            NEW,
            PLAN_AGREED,
            CLOSED_LONG_AGO,
            ASSESSED,
            PLAN_REVIEWED,
            PROGRESSED,
            CLOSED,
            PLAN_DRAFTED,
            REVIEW_OVERDUE,
            CLOSED_LONG_AGO,
            ENDS_IN_SIX_MONTHS,
            PLAN_REVIEWED,
            PLAN_RENEWED,
            BROKEN_OFF,
            ENDS_IN_THREE_MONTHS,
            PLAN_AGREED,
            IN_TRANSITION,
            CLOSED,
            ENDS_IN_ONE_MONTH,
            EXTENSION_ASKED,
            CLOSED_LONG_AGO,
            PERIOD_OVER,
            REOPENED,
            PLAN_REVIEWED);

    private final int assessments;
    private final boolean plan;

    Situation(int assessments, boolean plan) {
        this.assessments = assessments;
        this.plan = plan;
    }

    /** The situation of a case by its number; after {@link #rounds()} of them all are there. */
    static Situation of(int number) {
        return ROUND.get(number % ROUND.size());
    }

    /** After how many cases every situation has come up. */
    public static int rounds() {
        return ROUND.size();
    }

    /** How often the person's life was looked at. */
    int assessments() {
        return assessments;
    }

    /** Whether there is a plan, or a draft of one. */
    boolean hasPlan() {
        return plan;
    }

    /** Whether nobody works on the case any more. */
    public boolean isClosed() {
        return this == CLOSED || this == CLOSED_LONG_AGO || this == BROKEN_OFF;
    }

    /** Whether the accompaniment ended, even if it was taken up again. */
    boolean wasClosed() {
        return isClosed() || this == REOPENED;
    }
}
