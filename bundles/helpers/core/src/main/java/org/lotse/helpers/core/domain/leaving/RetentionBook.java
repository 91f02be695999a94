package org.lotse.helpers.core.domain.leaving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the current tenant has set about how long those who leave are kept. Inside a transaction only. */
public interface RetentionBook {

    /** Takes in a new one. */
    void add(Retention retention);

    /** The one that begins on this day. */
    Optional<Retention> from(LocalDate day);

    /** All of them, the latest first. */
    List<Retention> all();

    /** The one in force on a day; empty if that is what Lotse brings. */
    default Optional<Retention> on(LocalDate day) {
        return all().stream().filter(one -> !one.validFrom().isAfter(day)).findFirst();
    }
}
