package org.lotse.cases.api.absence;

import java.time.LocalDate;
import java.util.List;

/**
 * What the caller finds who was away.
 *
 * @param absence which absence is over
 * @param first its first day
 * @param last its last day
 * @param happened what happened meanwhile in the cases that the caller answers for, by case and day
 */
public record HandBack(AbsenceId absence, LocalDate first, LocalDate last, List<Happening> happened) {

    /** Copies the list, so that it never changes. */
    public HandBack {
        happened = List.copyOf(happened);
    }
}
