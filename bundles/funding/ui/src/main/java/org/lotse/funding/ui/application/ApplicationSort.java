package org.lotse.funding.ui.application;

import java.math.BigDecimal;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.lotse.funding.api.application.ApplicationDeadline;
import org.lotse.funding.api.application.ApplicationSummary;

/** What the list of applications can be sorted by. */
enum ApplicationSort {
    /** Title, as a dictionary has it. */
    TITLE(Comparator.comparing(ApplicationSummary::title, Collator.getInstance(Locale.GERMAN)::compare)),
    /** Reference day. */
    DAY(Comparator.comparing(ApplicationSummary::day)),
    /** How far it has come. */
    STATE(Comparator.comparing(ApplicationSummary::state)),
    /** What was applied for; nothing is least. */
    YEARLY(Comparator.comparing(one -> one.yearly().orElse(BigDecimal.ZERO))),
    /** What was granted; nothing is least. */
    GRANTED(Comparator.comparing(one -> one.granted().orElse(BigDecimal.ZERO))),
    /** Until when; those without a deadline come last. */
    DEADLINE(Comparator.comparing(
            one -> one.deadline().map(ApplicationDeadline::day).orElse(LocalDate.MAX)));

    private final Comparator<ApplicationSummary> upwards;

    ApplicationSort(Comparator<ApplicationSummary> upwards) {
        this.upwards = upwards;
    }

    /** In this order, or the other way round. */
    Comparator<ApplicationSummary> comparator(boolean descending) {
        return descending ? upwards.reversed() : upwards;
    }
}
