package org.lotse.platform.exchange.desk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.OutgoingPackages;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageKind;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.Parcel;
import org.lotse.platform.api.exchange.SentPackage;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.exchange.post.Courier;
import org.lotse.platform.exchange.post.Mail;
import org.lotse.platform.exchange.post.Mailbox;
import org.lotse.platform.exchange.post.Move;
import org.lotse.platform.exchange.post.Stage;
import org.lotse.platform.exchange.seal.Seal;
import org.lotse.platform.persistence.journal.JournalDatabases;
import org.lotse.platform.persistence.journal.RunningWrites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Seals at once and sends with the commit. */
@Component(service = OutgoingPackages.class)
public final class SealedOutgoing implements OutgoingPackages {

    private final Kinds kinds;
    private final Tenants tenants;
    private final Modules modules;
    private final Ledger ledger;
    private final Mailbox mailbox;
    private final Seal seal;
    private final TakeBack takeBack;
    private final Clock clock;

    @Activate
    public SealedOutgoing(
            @Reference Kinds kinds,
            @Reference Tenants tenants,
            @Reference Modules modules,
            @Reference CurrentScope scope,
            @Reference RunningWrites writes,
            @Reference JournalDatabases databases,
            @Reference AuditTrail audit,
            @Reference Courier courier,
            @Reference Clock clock) {
        this(
                kinds,
                tenants,
                modules,
                new Ledger(scope, writes, databases, audit),
                courier.mailbox(),
                courier.seal(),
                courier::call,
                clock);
    }

    /** The same without a framework. */
    SealedOutgoing(
            Kinds kinds,
            Tenants tenants,
            Modules modules,
            Ledger ledger,
            Mailbox mailbox,
            Seal seal,
            Runnable courier,
            Clock clock) {
        this.kinds = kinds;
        this.tenants = tenants;
        this.modules = modules;
        this.ledger = ledger;
        this.mailbox = mailbox;
        this.seal = seal;
        this.takeBack = new TakeBack(ledger, mailbox, courier, clock);
        this.clock = clock;
    }

    @Override
    public List<Tenant> receivers(KindId kind) {
        var known = kinds.toSend(kind);
        var own = ledger.tenant();
        return tenants.all().stream()
                .filter(tenant -> !tenant.id().equals(own))
                .filter(Tenant::active)
                .filter(tenant -> known.receivers().contains(tenant.kind()))
                .filter(tenant -> modules.isOn(tenant.id(), kind.module()))
                .toList();
    }

    @Override
    public PackageId send(Parcel parcel) {
        var kind = kinds.toSend(parcel.kind());
        ledger.requireTransaction();
        requireSendable(parcel, kind);
        requireReceiver(parcel.receiver(), kind);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var mail = new Mail(
                new PackageId(Ids.next(now)),
                kind.id(),
                kind.version(),
                ledger.tenant(),
                parcel.receiver(),
                now,
                Stage.PREPARED,
                now,
                PackageState.SENT,
                PackageState.SENT);
        var inside = Map.of(
                Mail.Part.COVER, sealed(mail, Mail.Part.COVER, parcel.cover()),
                Mail.Part.CONTENT, sealed(mail, Mail.Part.CONTENT, parcel.content()));
        ledger.write(
                new Move.Sending(mail, inside, ledger.person()),
                Ledger.act("platform.package-sent", kind.id(), mail.id())
                        .with("receiver", parcel.receiver().value()));
        return mail.id();
    }

    @Override
    public List<SentPackage> list(KindId kind) {
        kinds.toSend(kind);
        return ledger.read(records -> records.sent(kind, MOST));
    }

    @Override
    public Optional<SentPackage> find(KindId kind, PackageId id) {
        kinds.toSend(kind);
        return ledger.read(records -> records.sent(kind, id));
    }

    @Override
    public boolean isOnItsWay(KindId kind, PackageId id) {
        kinds.toFollow(kind);
        return ledger.read(records -> records.sent(kind, id))
                .filter(sent -> sent.state().isOpen())
                .isPresent();
    }

    @Override
    public void withdraw(KindId kind, PackageId id) {
        kinds.toSend(kind);
        var record = ledger.read(records -> records.sent(kind, id));
        if (record.filter(sent -> sent.state().isOpen()).isEmpty()) {
            throw RuleViolation.of("exchange.rule.not-open");
        }
        takeBack.of(kind, id);
    }

    private String sealed(Mail mail, Mail.Part part, String text) {
        return seal.close(mail.receiver(), mail.outside(part), text);
    }

    private void requireSendable(Parcel parcel, PackageKind kind) {
        var own = tenants.find(ledger.tenant());
        if (own.filter(tenant -> kind.senders().contains(tenant.kind())).isEmpty()) {
            throw RuleViolation.of("exchange.rule.not-for-sender");
        }
        if (parcel.cover().length() + parcel.content().length() > kind.longest()) {
            throw RuleViolation.of("exchange.rule.too-long");
        }
    }

    private void requireReceiver(TenantId id, PackageKind kind) {
        if (id.equals(ledger.tenant())) {
            throw RuleViolation.at("receiver", "exchange.rule.to-itself");
        }
        var receiver = tenants.find(id)
                .filter(Tenant::active)
                .orElseThrow(() -> RuleViolation.at("receiver", "exchange.rule.no-such-receiver"));
        if (!kind.receivers().contains(receiver.kind())) {
            throw RuleViolation.at("receiver", "exchange.rule.not-for-receiver");
        }
        if (!modules.isOn(id, kind.id().module())) {
            throw RuleViolation.at("receiver", "exchange.rule.receiver-off");
        }
    }
}
