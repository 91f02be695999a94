package org.lotse.platform.exchange.post;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.exchange.seal.Seal;

/** The mailbox's side of the transactions at the ends. */
public final class Transit implements ExchangeParticipant.Post {

    private final Mailbox mailbox;
    private final MarkBoard marks;
    private final Seal seal;
    private final Clock clock;
    private final Runnable wake;

    /** @param wake called when the courier has something to do */
    public Transit(Mailbox mailbox, MarkBoard marks, Seal seal, Clock clock, Runnable wake) {
        this.mailbox = mailbox;
        this.marks = marks;
        this.seal = seal;
        this.clock = clock;
        this.wake = wake;
    }

    @Override
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public void prepare(Move.Sending sending) {
        mailbox.add(sending.mail(), sending.inside());
    }

    @Override
    public void confirm(Move.Sending sending) {
        mailbox.move(sending.mail().id(), Stage.PREPARED, Stage.WAITING, now());
        wake.run();
    }

    @Override
    public Optional<TenantId> mark(Move.Mark mark, Set<TenantId> yielding) {
        return marks.place(mark, yielding);
    }

    @Override
    public void unmark(Move.Unmark unmark) {
        marks.remove(unmark.tenant(), unmark.subject());
    }

    @Override
    public void published() {
        wake.run();
    }

    @Override
    public boolean claim(Move.Decision decision) {
        var id = decision.mail().id();
        // Claimed already if a commit failed after its claim: the receiver's own record keeps it from being decided
        // twice.
        return mailbox.move(id, Stage.WAITING, Stage.DECIDING, now())
                || mailbox.move(id, Stage.DECIDING, Stage.DECIDING, now());
    }

    @Override
    public void settle(Move.Decision decision) {
        var mail = decision.mail();
        var reason = Optional.ofNullable(decision.reason())
                .map(text -> seal.close(mail.sender(), mail.outside(Mail.Part.REASON), text));
        mailbox.settle(mail.id(), decision.state(), reason, now());
        wake.run();
    }
}
