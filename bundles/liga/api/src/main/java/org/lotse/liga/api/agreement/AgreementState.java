package org.lotse.liga.api.agreement;

/** How an agreement stands. */
public enum AgreementState {
    /** Its first day is to come. */
    TO_COME,
    /** It runs, and nothing has to be decided soon. */
    RUNNING,
    /** It runs, and the last day for notice comes within {@value Standing#WARN_DAYS} days. */
    NOTICE_DUE,
    /** It runs and is going to end within {@value Standing#WARN_DAYS} days, or notice was given. */
    ENDING,
    /** It is over. */
    ENDED;

    /** Whether somebody has to think about what comes next. */
    public boolean wantsDecision() {
        return this == NOTICE_DUE || this == ENDING;
    }
}
