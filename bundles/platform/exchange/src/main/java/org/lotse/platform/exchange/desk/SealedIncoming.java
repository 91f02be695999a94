package org.lotse.platform.exchange.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.exchange.ArrivedPackage;
import org.lotse.platform.api.exchange.IncomingPackages;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.OutgoingPackages;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageKind;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.exchange.post.Courier;
import org.lotse.platform.exchange.post.Mail;
import org.lotse.platform.exchange.post.Mailbox;
import org.lotse.platform.exchange.post.Move;
import org.lotse.platform.exchange.seal.BrokenSeal;
import org.lotse.platform.exchange.seal.Seal;
import org.lotse.platform.persistence.journal.JournalDatabases;
import org.lotse.platform.persistence.journal.RunningWrites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens what is sealed for the current tenant, after examining every seal of the package. */
@Component(service = IncomingPackages.class)
public final class SealedIncoming implements IncomingPackages {

    private static final Logger LOG = LoggerFactory.getLogger(SealedIncoming.class);

    private final Kinds kinds;
    private final Ledger ledger;
    private final Mailbox mailbox;
    private final Seal seal;

    @Activate
    public SealedIncoming(
            @Reference Kinds kinds,
            @Reference CurrentScope scope,
            @Reference RunningWrites writes,
            @Reference JournalDatabases databases,
            @Reference AuditTrail audit,
            @Reference Courier courier) {
        this(kinds, new Ledger(scope, writes, databases, audit), courier.mailbox(), courier.seal());
    }

    /** The same without a framework. */
    SealedIncoming(Kinds kinds, Ledger ledger, Mailbox mailbox, Seal seal) {
        this.kinds = kinds;
        this.ledger = ledger;
        this.mailbox = mailbox;
        this.seal = seal;
    }

    @Override
    public List<ArrivedPackage> list(KindId kind) {
        kinds.toReceive(kind);
        return ledger.read(records -> records.arrived(kind, OutgoingPackages.MOST));
    }

    @Override
    public Optional<ArrivedPackage> find(KindId kind, PackageId id) {
        kinds.toReceive(kind);
        return ledger.read(records -> records.arrived(kind, id));
    }

    @Override
    public String cover(KindId kind, PackageId id) {
        var known = kinds.toReceive(kind);
        return opened(known, open(known, id)).cover();
    }

    @Override
    public String accept(KindId kind, PackageId id) {
        var known = kinds.toReceive(kind);
        ledger.requireTransaction();
        var mail = open(known, id);
        var content = opened(known, mail).content();
        decide(mail, PackageState.ACCEPTED, null, "platform.package-accepted");
        return content;
    }

    @Override
    public void reject(KindId kind, PackageId id, String reason) {
        var known = kinds.toReceive(kind);
        var said = Check.text("reason", reason, REASON_LENGTH);
        decide(open(known, id), PackageState.REJECTED, said, "platform.package-rejected");
    }

    private void decide(Mail mail, PackageState state, @Nullable String reason, String act) {
        ledger.write(
                new Move.Decision(mail, state, reason, ledger.person()),
                Ledger.act(act, mail.kind(), mail.id())
                        .with("sender", mail.sender().value()));
    }

    /** A package that waits here, by the record of this tenant and by the mailbox. */
    private Mail open(PackageKind kind, PackageId id) {
        var record = ledger.read(records -> records.arrived(kind.id(), id));
        if (record.filter(arrived -> arrived.state().isOpen()).isEmpty()) {
            throw RuleViolation.of("exchange.rule.not-open");
        }
        return mailbox.find(id)
                .filter(mail -> mail.receiver().equals(ledger.tenant()))
                .filter(mail -> mailbox.inside(id, Mail.Part.COVER).isPresent())
                .orElseThrow(() -> RuleViolation.of("exchange.rule.withdrawn"));
    }

    private Opened opened(PackageKind kind, Mail mail) {
        if (mail.version() > kind.version()) {
            throw RuleViolation.of("exchange.rule.later-version");
        }
        try {
            return new Opened(inside(mail, Mail.Part.COVER), inside(mail, Mail.Part.CONTENT));
        } catch (BrokenSeal broken) {
            LOG.error("The seal of package {} is broken: it was changed in the mailbox", mail.id(), broken);
            ledger.audit().record(Ledger.act("platform.package-seal-broken", mail.kind(), mail.id()));
            throw RuleViolation.of("exchange.rule.broken-seal");
        }
    }

    private String inside(Mail mail, Mail.Part part) throws BrokenSeal {
        var sealed = mailbox.inside(mail.id(), part);
        if (sealed.isEmpty()) {
            throw RuleViolation.of("exchange.rule.withdrawn");
        }
        return seal.open(mail.receiver(), mail.outside(part), sealed.get());
    }

    private record Opened(String cover, String content) {}
}
