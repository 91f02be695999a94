package org.lotse.helpers.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.helpers.api.activity.ActivityPhase;
import org.lotse.helpers.api.activity.ActivityQuery;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.platform.ui.api.Visit;

class ActivityAddressTest {

    @Test
    void everyFilterComesBackOutOfTheAddress() {
        var query = new ActivityQuery("umzug", new CircleId(new UUID(1, 2)), ActivityPhase.NOTHING_COMING);

        assertThat(ActivityAddress.read(new Visit(Map.of(), ActivityAddress.write(query))))
                .isEqualTo(query);
    }

    @Test
    void whatDoesNotNarrowIsLeftOut() {
        assertThat(ActivityAddress.write(ActivityQuery.COMING)).isEmpty();
    }

    @Test
    void whateverElseSomebodyTypedCountsForNothing() {
        var typed = Map.of("phase", "soon", "circle", "all", "sort", "name");

        assertThat(ActivityAddress.read(new Visit(Map.of(), typed))).isEqualTo(ActivityQuery.COMING);
    }
}
