package org.lotse.platform.exchange.post;

import static java.util.Objects.requireNonNull;

import java.net.URL;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.Publication;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.persistence.journal.Commit;
import org.lotse.platform.persistence.journal.CommitParticipant;
import org.lotse.platform.persistence.journal.RunningWrite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Keeps the records at both ends with the transactions that concern them. Two databases cannot commit as one, so the mailbox is
 * told before a tenant's commit and again after it; what a crash leaves in between is decided by what the tenant's database says.
 * Depends on nothing, since every write depends on it; the post attaches itself.
 */
@Component(
        service = {CommitParticipant.class, ExchangeParticipant.class},
        property = CommitParticipant.NAME + "=exchange")
public final class ExchangeParticipant implements CommitParticipant {

    /** Looks after the mailbox. */
    public interface Post {

        /** The moment that records say. */
        Instant now();

        /** A transaction of the sender is about to be committed; must survive a crash. */
        void prepare(Move.Sending sending);

        /** It was committed. */
        void confirm(Move.Sending sending);

        /** A transaction of the receiver is about to be committed: whether it may, nobody having taken the package back. */
        boolean claim(Move.Decision decision);

        /** It was committed. */
        void settle(Move.Decision decision);

        /**
         * A transaction that marks a record is about to be committed.
         *
         * @param yielding whose packages it accepts
         * @return who has marked the same already
         */
        Optional<TenantId> mark(Move.Mark mark, Set<TenantId> yielding);

        /** A transaction by which a record is marked no longer was committed. */
        void unmark(Move.Unmark unmark);

        /** What a district publishes was committed. */
        void published();
    }

    private final AtomicReference<@Nullable Post> post = new AtomicReference<>();

    @Activate
    public ExchangeParticipant() {}

    /** From now on, this one looks after the mailbox. */
    public void attach(Post attached) {
        post.set(attached);
    }

    /** It does no more. */
    public void detach(Post attached) {
        post.compareAndSet(attached, null);
    }

    @Override
    public String tables() {
        return "exchange";
    }

    @Override
    public List<URL> migrations() {
        return Stream.of(
                        "V001__packages.sql",
                        "V002__who_sent_and_decided.sql",
                        "V003__reports.sql",
                        "V004__publications.sql",
                        "V005__marks.sql")
                .map(file -> requireNonNull(ExchangeParticipant.class.getResource("/db/exchange/" + file)))
                .toList();
    }

    @Override
    public void beforeCommit(Commit commit) throws SQLException {
        var moves = Moves.of(commit.write());
        if (moves.isEmpty()) {
            return;
        }
        commit.position();
        for (var move : moves) {
            putDown(move, commit, attached());
        }
    }

    @Override
    public void afterCommit(RunningWrite write) {
        for (var move : Moves.of(write)) {
            switch (move) {
                case Move.Sending sending -> attached().confirm(sending);
                case Move.Decision decision -> attached().settle(decision);
                case Move.Answer known -> {}
                case Move.Arrival known -> {}
                case Move.Recall known -> {}
                case Move.Statement known -> {}
                case Move.Notice notice -> attached().published();
                case Move.Copy known -> {}
                case Move.Mark known -> {}
                case Move.Unmark unmark -> attached().unmark(unmark);
                case Move.Reach known -> {}
            }
        }
    }

    private static void putDown(Move move, Commit commit, Post post) throws SQLException {
        var connection = commit.connection();
        var records = new Records(connection);
        switch (move) {
            case Move.Sending sending -> {
                records.addSent(sending.mail(), sending.person());
                post.prepare(sending);
            }
            case Move.Answer answer -> records.sentIs(answer.id(), answer.state(), answer.reason(), post.now());
            case Move.Arrival arrival -> records.addArrived(arrival.mail(), post.now());
            case Move.Decision decision -> decide(decision, records, post);
            case Move.Recall recall -> records.arrivedIs(recall.id(), PackageState.WITHDRAWN, null, null, post.now());
            case Move.Statement statement -> state(statement, new Reports(connection));
            case Move.Notice notice -> publish(notice.publication(), new Publications(connection));
            case Move.Copy copy -> {
                records.addArrived(copy.mail(), post.now());
                records.arrivedIs(copy.mail().id(), PackageState.ACCEPTED, null, null, post.now());
                new Publications(connection).add(copy.publication());
            }
            case Move.Mark mark -> mark(mark, commit.write(), post);
            case Move.Unmark known -> {}
            case Move.Reach reach -> {
                records.addSent(reach.mail(), reach.person());
                records.sentIs(reach.mail().id(), PackageState.ACCEPTED, null, post.now());
            }
        }
    }

    private static void mark(Move.Mark mark, RunningWrite write, Post post) {
        var faster = post.mark(mark, Moves.acceptedFrom(write, mark.kind().module()));
        if (faster.isPresent()) {
            throw RuleViolation.of("exchange.rule.marked-elsewhere", faster.get());
        }
    }

    private static void publish(Publication publication, Publications publications) throws SQLException {
        if (publications.latest(publication.kind()) >= publication.version()) {
            throw RuleViolation.of("exchange.rule.published-meanwhile");
        }
        publications.add(publication);
    }

    private static void state(Move.Statement statement, Reports reports) throws SQLException {
        var report = statement.report();
        if (reports.latest(statement.mail().kind(), report.period()) >= report.version()) {
            throw RuleViolation.of("exchange.rule.report-meanwhile");
        }
        reports.add(statement.mail(), report);
    }

    private static void decide(Move.Decision decision, Records records, Post post) throws SQLException {
        if (!records.arrivedIs(
                decision.mail().id(), decision.state(), decision.reason(), decision.person(), post.now())) {
            throw RuleViolation.of("exchange.rule.not-open");
        }
        if (!post.claim(decision)) {
            throw RuleViolation.of("exchange.rule.withdrawn");
        }
    }

    private Post attached() {
        var attached = post.get();
        if (attached == null) {
            throw new IllegalStateException("Nobody looks after packages: the room of the exchange is stopping");
        }
        return attached;
    }
}
