package org.lotse.helpers.ui.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.hours.HoursQuery;
import org.lotse.helpers.api.hours.HoursSort;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.platform.ui.api.Visit;

class HoursAddressTest {

    @Test
    void aQueryComesBackFromItsAddress() {
        var query = HoursQuery.ALL
                .matching("mina")
                .of(new VolunteerId(new UUID(7, 1)))
                .in(new CircleId(new UUID(4, 1)))
                .during(2025)
                .being(HoursState.RETURNED)
                .by(HoursSort.NAME, true);

        assertThat(read(HoursAddress.write(query))).isEqualTo(query);
        assertThat(read(HoursAddress.write(query.by(HoursSort.DAY, false)))).isEqualTo(query.by(HoursSort.DAY, false));
    }

    @Test
    void whatDoesNotNarrowIsLeftOut() {
        assertThat(HoursAddress.write(HoursQuery.ALL)).isEmpty();
        assertThat(read(Map.of())).isEqualTo(HoursQuery.ALL);
    }

    @Test
    void nonsenseCountsAsNothing() {
        assertThat(read(Map.of("year", "99999", "circle", "x", "volunteer", "y", "state", "z", "sort", "w")))
                .isEqualTo(HoursQuery.ALL);
    }

    private static HoursQuery read(Map<String, String> address) {
        return HoursAddress.read(new Visit(Map.of(), address));
    }
}
