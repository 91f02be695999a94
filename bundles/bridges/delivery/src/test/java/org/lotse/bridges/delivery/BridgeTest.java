package org.lotse.bridges.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.destination.CareEndings;
import org.lotse.cases.api.event.DestinationsCounted;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.event.DeliveryChangeAnnounced;
import org.lotse.liga.api.event.DeliveryChangeTakenBack;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.Occurrence;

/** What one module says in the other's words. */
class BridgeTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);

    private final List<String> heard = new ArrayList<>();
    private final CareEndings endings = new CareEndings() {
        @Override
        public void announced(LocalDate from) {
            heard.add("announced " + from);
        }

        @Override
        public void takenBack(LocalDate from) {
            heard.add("taken back " + from);
        }
    };

    @Test
    void casesHearOfTheDayAndThatItDoesNotHappen() {
        new AsksForDestinations(endings).handle(occurred(new DeliveryChangeAnnounced(DAY, DeliveryModel.OWN)));
        new TakesItBack(endings).handle(occurred(new DeliveryChangeTakenBack(DAY)));

        assertThat(heard).containsExactly("announced 2027-04-01", "taken back 2027-04-01");
    }

    @Test
    void figuresAndNothingElseGoBack() {
        new ReportsFigures((from, running, open) -> heard.add(from + " " + running + " " + open))
                .handle(occurred(new DestinationsCounted(DAY, 23, 4)));

        assertThat(heard).containsExactly("2027-04-01 23 4");
    }

    private static <E extends Event> Occurrence<E> occurred(E event) {
        return new Occurrence<>(new UUID(7, 4), Instant.EPOCH, event);
    }
}
