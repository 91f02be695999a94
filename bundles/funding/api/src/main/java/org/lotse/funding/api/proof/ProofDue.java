package org.lotse.funding.api.proof;

import java.time.LocalDate;
import java.util.Optional;
import org.lotse.funding.api.application.ApplicationId;

/**
 * A proof that is owed, with how far it is.
 *
 * @param grant what was granted
 * @param title what the application is called
 * @param kind what is to be proved
 * @param year that it is about
 * @param due last day; empty if the rule-set names none
 * @param source where the deadline is written; empty if there is none
 * @param latest the latest version of it; empty if it was not begun
 * @param urgency whether somebody has to see to it
 */
public record ProofDue(
        ApplicationId grant,
        String title,
        ProofKind kind,
        int year,
        Optional<LocalDate> due,
        String source,
        Optional<ProofSummary> latest,
        Urgency urgency) {

    /** How many days before the deadline a warning begins. */
    public static final int SOON_DAYS = 60;

    /** Whether somebody has to see to it. */
    public enum Urgency {
        /** Sent. */
        DONE,
        /** The time that it is about is not over, or the deadline is far. */
        LATER,
        /** Due within {@link ProofDue#SOON_DAYS} days. */
        SOON,
        /** The deadline is over. */
        OVERDUE
    }
}
