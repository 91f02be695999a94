package org.lotse.platform.exchange.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.exchange.post.ExchangeParticipant;
import org.lotse.platform.exchange.post.Move;

/** A post that never learns of commits: the machine stopped right after them. */
class DyingPost implements ExchangeParticipant.Post {

    private final ExchangeParticipant.Post post;

    DyingPost(ExchangeParticipant.Post post) {
        this.post = post;
    }

    @Override
    public Instant now() {
        return post.now();
    }

    @Override
    public void prepare(Move.Sending sending) {
        post.prepare(sending);
    }

    @Override
    public void confirm(Move.Sending sending) {
        // Killed.
    }

    @Override
    public void published() {
        // Killed.
    }

    @Override
    public Optional<TenantId> mark(Move.Mark mark, Set<TenantId> yielding) {
        return post.mark(mark, yielding);
    }

    @Override
    public void unmark(Move.Unmark unmark) {
        // Killed.
    }

    @Override
    public boolean claim(Move.Decision decision) {
        return post.claim(decision);
    }

    @Override
    public void settle(Move.Decision decision) {
        // Killed.
    }
}
