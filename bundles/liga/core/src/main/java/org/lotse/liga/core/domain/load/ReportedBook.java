package org.lotse.liga.core.domain.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.Ags;

/** What municipalities reported to the current tenant. Inside a transaction only. */
public interface ReportedBook {

    /** Takes in a new one. */
    void add(ReportedQuarter quarter);

    /** What a municipality reported about the quarter that ends on this day. */
    Optional<ReportedQuarter> find(Ags municipality, LocalDate lastDay);

    /** All of them, in no order. */
    List<ReportedQuarter> all();
}
