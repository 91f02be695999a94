package org.lotse.cases.api;

import java.time.LocalDate;

/**
 * How long people are accompanied under a programme: one dated rule of the rule-set. In force from its first day until
 * the next rule of the same programme is; the one in force when a period begins decides on the whole period.
 *
 * @param id its name for ever, for example {@code integrationsmanagement-2017}
 * @param programme whose rule it is
 * @param validFrom the first day on which a period may begin under it
 * @param begins with which day a period begins
 * @param months how long a period lasts
 * @param extension by how many months at most it can be extended for a reason; 0 if it cannot
 * @param title as people call the rule
 * @param source where it is written
 */
public record PeriodRule(
        String id,
        Programme programme,
        LocalDate validFrom,
        PeriodBegin begins,
        int months,
        int extension,
        String title,
        String source) {}
