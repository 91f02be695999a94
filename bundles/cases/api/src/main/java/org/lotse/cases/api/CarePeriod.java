package org.lotse.cases.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when somebody is accompanied.
 *
 * @param programme under which programme
 * @param rule {@link PeriodRule#id} of the rule that decides
 * @param beginsOn first day
 * @param setOn the first day as a colleague set it by hand, for example after care by somebody else; null if it follows
 *     from the rule
 * @param endsOn last day, extensions included
 * @param extendedMonths by how many months it was extended
 * @param extensionAsked whether an extension is asked for and not decided yet
 */
public record CarePeriod(
        Programme programme,
        String rule,
        LocalDate beginsOn,
        @Nullable LocalDate setOn,
        LocalDate endsOn,
        int extendedMonths,
        boolean extensionAsked) {}
