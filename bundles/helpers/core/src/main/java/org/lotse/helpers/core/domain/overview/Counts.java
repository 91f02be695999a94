package org.lotse.helpers.core.domain.overview;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.overview.MonthOfHours;

/** Counted in the current tenant, for one circle or, with null, for all and none. Inside a transaction only. */
public interface Counts {

    /** How many volunteers have which status. */
    Map<VolunteerStatus, Long> byStatus(@Nullable CircleId circle);

    /** The confirmed hours from a month to another, both included, each of them. */
    List<MonthOfHours> months(@Nullable CircleId circle, YearMonth first, YearMonth last);
}
