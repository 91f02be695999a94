package org.lotse.helpers.core.application.leaving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.core.domain.leaving.Retention;
import org.lotse.helpers.core.domain.leaving.RetentionBook;

/** What a municipality has set, in a list. */
public final class InMemoryRetentionBook implements RetentionBook {

    private final List<Retention> kept = new ArrayList<>();

    /** A clock where nothing is set: by what Lotse brings. */
    public static LeavingClock clock() {
        return new LeavingClock(new InMemoryRetentionBook(), new BroughtRetention(BroughtRetention.brought()));
    }

    @Override
    public void add(Retention retention) {
        kept.add(retention);
    }

    @Override
    public Optional<Retention> from(LocalDate day) {
        return kept.stream().filter(one -> one.validFrom().equals(day)).findFirst();
    }

    @Override
    public List<Retention> all() {
        return kept.stream()
                .sorted(Comparator.comparing(Retention::validFrom).reversed())
                .toList();
    }
}
