package org.lotse.liga.core.application.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import org.lotse.liga.api.agreement.AgreementState;
import org.lotse.liga.api.agreement.AgreementSummary;

/** In which order agreements are listed. */
final class AgreementOrder {

    /** Those about which something has to be decided, by the day until when; then what runs, what is to come and what is over, the latest first. */
    static final Comparator<AgreementSummary> DECISIONS_FIRST = Comparator.comparing(
                    (AgreementSummary row) -> row.standing().state() == AgreementState.ENDED)
            .thenComparing(row -> !row.standing().state().wantsDecision())
            .thenComparing(AgreementOrder::until)
            .thenComparing(row -> row.term().from(), Comparator.reverseOrder())
            .thenComparing(row -> row.id().value());

    private AgreementOrder() {}

    private static LocalDate until(AgreementSummary row) {
        var standing = row.standing();
        if (!standing.state().wantsDecision()) {
            return LocalDate.MAX;
        }
        var day = standing.lastNoticeDay() == null ? standing.endsOn() : standing.lastNoticeDay();
        return day == null ? LocalDate.MAX : day;
    }
}
