package org.lotse.helpers.core.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.message.DeliveryReason;
import org.lotse.helpers.api.message.DeliveryState;
import org.lotse.helpers.api.message.MessageId;
import org.lotse.platform.api.mail.MailOutcome;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void whatTheServerTookIsSent() {
        var delivery = waiting();

        delivery.tried(MailOutcome.ACCEPTED, NOW);

        assertThat(delivery.state()).isEqualTo(DeliveryState.SENT);
        assertThat(delivery.reason()).isNull();
    }

    @Test
    void eachAttemptWaitsTwiceAsLongUpToFourHours() {
        var delivery = waiting();
        var pauses = new ArrayList<Duration>();

        for (var attempt = 0; attempt < 6; attempt++) {
            var at = delivery.nextAt();
            delivery.tried(MailOutcome.UNREACHABLE, at);
            pauses.add(Duration.between(at, delivery.nextAt()));
        }

        assertThat(pauses).extracting(Duration::toMinutes).containsExactly(15L, 30L, 60L, 120L, 240L, 240L);
        assertThat(delivery.state()).isEqualTo(DeliveryState.WAITING);
        assertThat(delivery.reason()).isEqualTo(DeliveryReason.UNREACHABLE);
    }

    @Test
    void anAddressThatIsRefusedIsNotTriedAgainUntilSomebodyAsks() {
        var delivery = waiting();

        delivery.tried(MailOutcome.ADDRESS_REFUSED, NOW);
        assertThat(delivery.state()).isEqualTo(DeliveryState.FAILED);
        delivery.retry(NOW.plusSeconds(60));

        assertThat(delivery.state()).isEqualTo(DeliveryState.WAITING);
        assertThat(delivery.nextAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void whatWasSentOrWasNotToBeSentStaysSo() {
        var sent = waiting();
        sent.tried(MailOutcome.ACCEPTED, NOW);
        var unwanted = new Delivery(
                new UUID(1, 1),
                new MessageId(new UUID(1, 2)),
                new VolunteerId(new UUID(1, 3)),
                DeliveryReason.OPTED_OUT,
                NOW);

        sent.retry(NOW);
        unwanted.retry(NOW);

        assertThat(sent.state()).isEqualTo(DeliveryState.SENT);
        assertThat(unwanted.state()).isEqualTo(DeliveryState.NOT_SENT);
    }

    @Test
    void whoseTimeIsOverKeepsTheReasonThatHeldItBack() {
        var delivery = waiting();
        var never = waiting();

        delivery.tried(MailOutcome.UNREACHABLE, NOW);
        delivery.expired(NOW);
        never.expired(NOW);

        assertThat(delivery.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(delivery.reason()).isEqualTo(DeliveryReason.UNREACHABLE);
        assertThat(never.reason()).isEqualTo(DeliveryReason.TOO_LATE);
    }

    private static Delivery waiting() {
        return new Delivery(new UUID(1, 1), new MessageId(new UUID(1, 2)), new VolunteerId(new UUID(1, 3)), null, NOW);
    }
}
