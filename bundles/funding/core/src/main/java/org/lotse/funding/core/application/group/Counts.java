package org.lotse.funding.core.application.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.funding.api.count.CountKind;
import org.lotse.funding.api.group.Basis;
import org.lotse.funding.core.domain.count.CountSheet;
import org.lotse.platform.api.tenant.TenantId;

/** The counts of a programme as far as they count: assumed, or else counted, or else estimated. */
record Counts(Map<TenantId, Known> known, Optional<LocalDate> day) {

    /**
     * A count.
     *
     * @param persons how many
     * @param estimated whether it is an estimate only
     */
    record Known(int persons, boolean estimated) {}

    static Counts of(List<CountSheet> sheets, Basis basis) {
        var known = new HashMap<TenantId, Known>();
        var days = new ArrayList<LocalDate>();
        sheets.forEach(sheet -> {
            var history = sheet.history();
            history.best().ifPresent(entry -> {
                known.put(sheet.municipality(), new Known(entry.persons(), entry.kind() == CountKind.ESTIMATE));
                days.add(entry.day());
            });
        });
        basis.counts().forEach((town, persons) -> known.put(town, new Known(Math.max(0, persons), false)));
        return new Counts(known, days.stream().max(Comparator.naturalOrder()));
    }

    Optional<Known> of(TenantId municipality) {
        return Optional.ofNullable(known.get(municipality));
    }
}
