package org.lotse.platform.exchange.post;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.exchange.PackageArrived;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.exchange.seal.BrokenSeal;
import org.lotse.platform.exchange.seal.Seal;
import org.lotse.platform.persistence.journal.JournalDatabases;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings every package one step further, and each end up to what the mailbox knows. Whatever was done already is not done again,
 * so a round may begin where another was killed. One at a time.
 */
public final class Round {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(2);
    private static final String ROOM = "exchange";

    private final Mailbox mailbox;
    private final ExchangeParticipant.Post post;
    private final Seal seal;
    private final JournalDatabases databases;
    private final ScopeBinding binding;
    private final AuditTrail audit;
    private final EventPublisher events;
    private final BiPredicate<TenantId, ModuleId> on;

    /** @param on whether a module works for a tenant now; where it does not, packages wait */
    public Round(
            Mailbox mailbox,
            ExchangeParticipant.Post post,
            Seal seal,
            JournalDatabases databases,
            ScopeBinding binding,
            AuditTrail audit,
            EventPublisher events,
            BiPredicate<TenantId, ModuleId> on) {
        this.mailbox = mailbox;
        this.post = post;
        this.seal = seal;
        this.databases = databases;
        this.binding = binding;
        this.audit = audit;
        this.events = events;
        this.on = on;
    }

    /** Goes round once. A package that cannot be carried now holds up no other. */
    public void go() {
        for (var mail : mailbox.unsettled()) {
            try {
                if (mail.stage().isInDoubt()) {
                    resolve(mail);
                }
                mailbox.find(mail.id()).ifPresent(this::carry);
            } catch (RuntimeException e) {
                LOG.warn("Package {} stays where it is until the next round", mail.id(), e);
            }
        }
    }

    private void carry(Mail mail) {
        if (mail.stage() == Stage.WAITING) {
            if (mail.receiverKnows() == PackageState.SENT
                    && on.test(mail.receiver(), mail.kind().module())) {
                mailbox.inside(mail.id(), Mail.Part.REPORT)
                        .ifPresentOrElse(report -> takeIn(mail, report), () -> arrive(mail));
            } else if (mail.receiverKnows() == PackageState.RECEIVED) {
                tellSender(mail, PackageState.RECEIVED, null);
            }
        } else if (mail.stage().isFinal()) {
            // By its own record: a crash may have kept the mailbox from learning that it arrived.
            if (mail.stage() == Stage.WITHDRAWN
                    && arrivedState(mail).filter(PackageState.RECEIVED::equals).isPresent()) {
                write(mail.receiver(), mail, "platform.package-recalled", new Move.Recall(mail.id()));
                mailbox.receiverKnows(mail.id(), PackageState.WITHDRAWN);
            }
            if (mail.senderKnows() != mail.stage().state()) {
                tellSender(mail, mail.stage().state(), reason(mail));
            }
            mailbox.remove(mail.id());
        }
    }

    private void arrive(Mail mail) {
        if (arrivedState(mail).isEmpty()) {
            write(
                    mail.receiver(),
                    mail,
                    () -> events.publish(new PackageArrived(mail.kind(), mail.id())),
                    "platform.package-received",
                    new Move.Arrival(mail));
        }
        mailbox.receiverKnows(mail.id(), PackageState.RECEIVED);
        tellSender(mail, PackageState.RECEIVED, null);
    }

    /** Nobody decides about figures: they arrive, are opened and kept in one transaction. The next round tells the sender. */
    private void takeIn(Mail mail, String sealed) {
        var arrival = new Move.Arrival(mail);
        var report = report(mail, sealed);
        if (report.isPresent()) {
            write(
                    mail.receiver(),
                    mail,
                    "platform.report-received",
                    arrival,
                    new Move.Statement(mail, report.get()),
                    new Move.Decision(mail, PackageState.ACCEPTED, null, null));
        } else {
            write(
                    mail.receiver(),
                    mail,
                    "platform.package-seal-broken",
                    arrival,
                    new Move.Decision(mail, PackageState.REJECTED, null, null));
        }
    }

    private Optional<ReportText> report(Mail mail, String sealed) {
        try {
            return Optional.of(ReportText.read(seal.open(mail.receiver(), mail.outside(Mail.Part.REPORT), sealed)));
        } catch (BrokenSeal | IllegalArgumentException broken) {
            LOG.error("Report {} was changed in the mailbox and is not taken in", mail.id(), broken);
            return Optional.empty();
        }
    }

    private void tellSender(Mail mail, PackageState state, @Nullable String reason) {
        if (sentState(mail).filter(known -> known != state).isPresent()) {
            write(mail.sender(), mail, "platform.package-told", new Move.Answer(mail.id(), state, reason));
        }
        mailbox.senderKnows(mail.id(), state);
    }

    /** What the end that works on it says; if that knows of nothing, its transaction was rolled back, unless it still runs. */
    private void resolve(Mail mail) {
        if (mail.stage() == Stage.PREPARED) {
            if (sentState(mail).isPresent()) {
                mailbox.move(mail.id(), Stage.PREPARED, Stage.WAITING, post.now());
            } else if (isOld(mail)) {
                mailbox.remove(mail.id());
            }
            return;
        }
        var record = databases.call(
                Optional.of(mail.receiver()), connection -> new Records(connection).arrived(mail.kind(), mail.id()));
        if (record.filter(known -> !known.state().isOpen()).isPresent()) {
            post.settle(
                    new Move.Decision(mail, record.get().state(), record.get().reason(), null));
        } else if (isOld(mail)) {
            mailbox.move(mail.id(), Stage.DECIDING, Stage.WAITING, post.now());
        }
    }

    private boolean isOld(Mail mail) {
        return mail.since().plus(LONGEST_TRANSACTION).isBefore(post.now());
    }

    private @Nullable String reason(Mail mail) {
        var sealed = mailbox.inside(mail.id(), Mail.Part.REASON);
        if (sealed.isEmpty()) {
            return null;
        }
        try {
            return seal.open(mail.sender(), mail.outside(Mail.Part.REASON), sealed.get());
        } catch (BrokenSeal broken) {
            LOG.error(
                    "The reason for rejecting package {} was changed in the mailbox and is not told",
                    mail.id(),
                    broken);
            return null;
        }
    }

    private Optional<PackageState> sentState(Mail mail) {
        return databases
                .call(Optional.of(mail.sender()), connection -> new Records(connection).sent(mail.kind(), mail.id()))
                .map(record -> record.state());
    }

    private Optional<PackageState> arrivedState(Mail mail) {
        return databases
                .call(
                        Optional.of(mail.receiver()),
                        connection -> new Records(connection).arrived(mail.kind(), mail.id()))
                .map(record -> record.state());
    }

    private void write(TenantId tenant, Mail mail, String act, Move... moves) {
        write(tenant, mail, () -> {}, act, moves);
    }

    /** @param also what else belongs to the transaction */
    private void write(TenantId tenant, Mail mail, Runnable also, String act, Move... moves) {
        binding.call(new Scope(tenant, new Actor.Module(mail.kind().module())), () -> {
            databases.write(Optional.of(tenant), ROOM, write -> {
                for (var move : moves) {
                    Moves.note(write, move);
                }
                audit.record(Act.of(act, "package", mail.id().toString())
                        .with("kind", mail.kind().value())
                        .with("sender", mail.sender().value())
                        .with("receiver", mail.receiver().value())
                        .with("stage", mail.stage().name()));
                also.run();
            });
            return Boolean.TRUE;
        });
    }
}
