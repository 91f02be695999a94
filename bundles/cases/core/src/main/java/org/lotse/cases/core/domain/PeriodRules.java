package org.lotse.cases.core.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.PeriodRule;
import org.lotse.cases.api.Programme;

/** The dated rules on how long people are accompanied. */
public interface PeriodRules {

    /**
     * The rule that decides on a period, and its first day.
     *
     * @param openedOn first day of the accompaniment
     * @param movedInOn move into the Anschlussunterbringung, if known
     * @param setOn the first day, if somebody set it by hand
     */
    Decision decide(Programme programme, LocalDate openedOn, @Nullable LocalDate movedInOn, @Nullable LocalDate setOn);

    /** The rule with this id; the newest of the programme, if the rule-set does not have it any more. */
    PeriodRule named(String id, Programme programme);

    /**
     * What was decided.
     *
     * @param rule the rule
     * @param beginsOn the first day under it
     */
    record Decision(PeriodRule rule, LocalDate beginsOn) {}
}
