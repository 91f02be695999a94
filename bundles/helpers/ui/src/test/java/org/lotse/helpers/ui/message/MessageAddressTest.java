package org.lotse.helpers.ui.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.message.Audience;
import org.lotse.platform.ui.api.Visit;

class MessageAddressTest {

    @Test
    void everyAudienceComesBackOutOfTheAddress() {
        for (var audience : List.of(
                Audience.of(new CircleId(new UUID(1, 1))),
                Audience.of(new ShiftId(new UUID(1, 2))),
                Audience.of(List.of(new VolunteerId(new UUID(1, 3)), new VolunteerId(new UUID(1, 4)))))) {
            assertThat(MessageAddress.read(new Visit(Map.of(), MessageAddress.write(audience))))
                    .contains(audience);
        }
    }

    @Test
    void whateverElseSomebodyTypedIsNobody() {
        assertThat(MessageAddress.read(new Visit(Map.of(), Map.of("circle", "all", "volunteers", "x,,y"))))
                .isEmpty();
    }
}
