package org.lotse.funding.core.application.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.count.CountKind;
import org.lotse.funding.api.group.Basis;
import org.lotse.funding.core.domain.count.CountSheet;

/** The counts of a programme as far as they count: assumed, or else counted, or else estimated. */
record Counts(Map<Ags, Known> known, Optional<LocalDate> day) {

    /**
     * A count.
     *
     * @param persons how many
     * @param estimated whether it is an estimate only
     */
    record Known(int persons, boolean estimated) {}

    static Counts of(List<CountSheet> sheets, Basis basis) {
        var known = new HashMap<Ags, Known>();
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

    Optional<Known> of(Ags municipality) {
        return Optional.ofNullable(known.get(municipality));
    }
}
