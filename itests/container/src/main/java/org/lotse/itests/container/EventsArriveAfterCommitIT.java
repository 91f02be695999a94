package org.lotse.itests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lotse.itests.container.Letters.Called;
import org.lotse.itests.container.Letters.Sent;
import org.lotse.platform.api.event.UndeliveredEvent;
import org.lotse.platform.api.tenant.TenantId;

/** One module tells, another hears; the product parks after three failures without a pause, as its configuration says here. */
@Timeout(120)
class EventsArriveAfterCommitIT {

    private static final int ATTEMPTS = 3;

    private final TenantId town = Product.municipalities().get(12);
    private Letters letters;

    @BeforeEach
    void lettersAreHeard() throws InterruptedException {
        letters = new Letters(town);
        // A handler hears of nothing that happened before it was first there.
        letters.publish(new Sent(0), new Called(0));
        letters.next(2);
    }

    @AfterEach
    void close() {
        letters.close();
    }

    @Test
    void eventIsHeardInOrderOnceItsTransactionIsThrough() throws InterruptedException {
        letters.publish(() -> assertThat(letters.silent()).isTrue(), new Sent(1), new Sent(2));
        letters.publish(new Sent(3));

        assertThat(letters.next(3)).containsExactly(1, 2, 3);
    }

    @Test
    void nobodyHearsOfWhatWasRolledBack() throws InterruptedException {
        assertThatThrownBy(() -> letters.publish(
                        () -> {
                            throw new IllegalStateException("changed its mind");
                        },
                        new Sent(1)))
                .hasMessage("changed its mind");
        letters.publish(new Sent(2));

        assertThat(letters.next(1)).containsExactly(2);
        assertThat(letters.silent()).isTrue();
    }

    @Test
    void whileItsModuleIsOffEventsWaitAndComeInOrderAfterwards() throws InterruptedException {
        letters.off();
        letters.publish(new Sent(1));
        letters.publish(new Sent(2));

        var waiting = letters.queue(Letters.READER, queue -> queue.events().size() == 2);
        assertThat(waiting.callable()).isFalse();
        assertThat(waiting.events()).noneMatch(UndeliveredEvent::parked);
        assertThat(letters.silent()).isTrue();

        letters.on();

        assertThat(letters.next(2)).containsExactly(1, 2);
    }

    @Test
    void eventOfATransactionThatRanAcrossASwitchIsHeardWhenTheModuleIsBack() throws InterruptedException {
        letters.publish(() -> elsewhere(letters::off), new Sent(1));
        letters.queue(Letters.READER, queue -> queue.events().size() == 1 && !queue.callable());

        letters.on();

        assertThat(letters.next(1)).containsExactly(1);
    }

    @Test
    void transactionIsFinishedWhenItsOwnModuleIsSwitchedOffMeanwhile() throws InterruptedException {
        letters.publish(() -> elsewhere(() -> Product.switchOff(town, Product.CASES)), new Sent(1));

        assertThat(letters.next(1)).containsExactly(1);
    }

    @Test
    void eventThatIsNotWorthWaitingForExpiresAndIsCounted() throws InterruptedException {
        var before =
                letters.queue("letters.listener", queue -> queue.callable()).expired();
        letters.off();
        letters.publish(new Called(1));
        letters.queue("letters.listener", queue -> queue.expired() == before + 1);

        letters.on();
        letters.publish(new Called(2));

        assertThat(letters.next(1)).containsExactly(2);
        assertThat(letters.silent()).isTrue();
    }

    @Test
    void eventThatFailsIsParkedAndTheNextOneComes() throws InterruptedException {
        letters.stumbleOver(1);

        letters.publish(new Sent(1), new Sent(2));

        assertThat(letters.next(1)).containsExactly(2);
        var parked = parked();
        assertThat(parked.attempts()).isEqualTo(ATTEMPTS);
        assertThat(parked.reason()).isEqualTo("IllegalStateException");
        assertThat(Console.typed("lotse:event-list " + town))
                .contains(parked.id().toString(), Letters.READER, "IllegalStateException");
        Console.typed(decision("event-discard", parked));
    }

    @Test
    void parkedEventIsHeardWhenTheOperatorTriesItAgain() throws InterruptedException {
        letters.stumbleOver(1);
        letters.publish(new Sent(1));
        var parked = parked();

        Console.typed(decision("event-retry", parked));
        letters.queue(
                Letters.READER, queue -> queue.events().stream().anyMatch(event -> event.attempts() == ATTEMPTS + 1));
        letters.stumbleNoMore();
        Console.typed(decision("event-retry", parked));

        assertThat(letters.next(1)).containsExactly(1);
        letters.queue(Letters.READER, queue -> queue.events().isEmpty());
        assertThat(Console.typed(Console.ADMIN, decision("event-retry", parked)).refusal())
                .isPresent();
    }

    @Test
    void parkedEventThatIsDiscardedIsNeverHeard() throws InterruptedException {
        letters.stumbleOver(1);
        letters.publish(new Sent(1));
        var parked = parked();

        Console.typed(decision("event-discard", parked));

        letters.stumbleNoMore();
        letters.publish(new Sent(2));
        assertThat(letters.next(1)).containsExactly(2);
        letters.queue(Letters.READER, queue -> queue.events().isEmpty());
        assertThat(new Trail(town).of("probe"))
                .anyMatch(row -> row.act().equals("platform.event-discarded")
                        && row.subject().equals(parked.id().toString()));
    }

    private UndeliveredEvent parked() {
        return letters.queue(Letters.READER, queue -> queue.events().stream().anyMatch(UndeliveredEvent::parked))
                .events()
                .getFirst();
    }

    private String decision(String command, UndeliveredEvent event) {
        return "lotse:" + command + " " + town + " " + Letters.READER + " " + event.id();
    }

    /** As another person does it, while the transaction of this thread goes on. */
    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }
}
