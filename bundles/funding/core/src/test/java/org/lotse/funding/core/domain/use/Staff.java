package org.lotse.funding.core.domain.use;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.api.staff.CostEntry;
import org.lotse.funding.api.staff.Employment;
import org.lotse.funding.api.staff.EmploymentDetails;
import org.lotse.funding.api.staff.EmploymentId;
import org.lotse.funding.core.Granted;

/** Samples: people in funded posts. */
final class Staff {

    private Staff() {}

    static EmploymentDetails in(
            int post, Qualification learnt, String share, String from, @Nullable String until, CostEntry... costs) {
        return new EmploymentDetails(
                new Employment(
                        new EmploymentId(new UUID(post, LocalDate.parse(from).toEpochDay())),
                        Granted.ID,
                        post,
                        "Amira Muster",
                        "Stadt Engen",
                        learnt,
                        new BigDecimal(share),
                        LocalDate.parse(from),
                        Optional.ofNullable(until).map(LocalDate::parse)),
                0,
                false,
                List.of(),
                List.of(costs));
    }

    static EmploymentDetails withdrawn(EmploymentDetails details) {
        return new EmploymentDetails(details.employment(), 1, true, List.of(), details.costs());
    }

    static CostEntry cost(int number, String from, String until, String amount) {
        return new CostEntry(
                number,
                LocalDate.parse(from),
                LocalDate.parse(until),
                new BigDecimal(amount),
                null,
                true,
                null,
                "Ida Beispiel",
                Instant.EPOCH);
    }

    static CostEntry corrected(CostEntry entry) {
        return new CostEntry(
                entry.number(), entry.from(), entry.until(), entry.amount(), null, false, null, entry.by(), entry.at());
    }

    /** The same cost for months one after the other. */
    static CostEntry[] monthly(String first, int months, String amount) {
        return IntStream.range(0, months)
                .mapToObj(place -> {
                    var from = LocalDate.parse(first).plusMonths(place);
                    return cost(
                            place + 1,
                            from.toString(),
                            from.plusMonths(1).minusDays(1).toString(),
                            amount);
                })
                .toArray(CostEntry[]::new);
    }
}
