package org.lotse.platform.exchange.desk;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.MarkReference;
import org.lotse.platform.api.exchange.MarkTraits;
import org.lotse.platform.api.exchange.Marks;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.exchange.post.Courier;
import org.lotse.platform.exchange.post.MarkBoard;
import org.lotse.platform.exchange.post.Move;
import org.lotse.platform.exchange.seal.Fingerprints;
import org.lotse.platform.persistence.journal.JournalDatabases;
import org.lotse.platform.persistence.journal.JournalKey;
import org.lotse.platform.persistence.journal.RunningWrites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes fingerprints of what modules hand over, and lays down nothing else. */
@Component(service = Marks.class, configurationPid = "org.lotse.marks")
public final class KeyedMarks implements Marks {

    private final MarkKinds kinds;
    private final Tenants tenants;
    private final Ledger ledger;
    private final MarkBoard board;
    private final Fingerprints fingerprints;

    @Activate
    public KeyedMarks(
            @Reference MarkKinds kinds,
            @Reference Tenants tenants,
            @Reference CurrentScope scope,
            @Reference RunningWrites writes,
            @Reference JournalDatabases databases,
            @Reference JournalKey key,
            @Reference AuditTrail audit,
            @Reference Courier courier,
            MarkKey settings) {
        this(
                kinds,
                tenants,
                new Ledger(scope, writes, databases, audit),
                courier.marks(),
                new Fingerprints((district, number) -> key.of("marks/" + district + "/" + number), settings.key()));
    }

    /** The same without a framework. */
    KeyedMarks(MarkKinds kinds, Tenants tenants, Ledger ledger, MarkBoard board, Fingerprints fingerprints) {
        this.kinds = kinds;
        this.tenants = tenants;
        this.ledger = ledger;
        this.board = board;
        this.fingerprints = fingerprints;
    }

    @Override
    public Optional<Tenant> elsewhere(KindId kind, MarkTraits traits) {
        kinds.toUse(kind);
        return board.holder(fingerprints.ofAnyAge(district(), kind, traits.sought()), others(kind))
                .flatMap(tenants::find);
    }

    @Override
    public Optional<MarkReference> reference(KindId kind, MarkTraits traits) {
        kinds.toUse(kind);
        var sought = fingerprints.ofAnyAge(district(), kind, traits.sought());
        return board.holder(sought, others(kind))
                .flatMap(tenants::find)
                .flatMap(body -> board.subject(sought, body.id()).map(subject -> new MarkReference(body, subject)));
    }

    @Override
    public Optional<UUID> meant(KindId kind, String token, Set<UUID> records) {
        kinds.toUse(kind);
        return records.stream()
                .filter(record -> fingerprint(kind, record).equals(token))
                .findFirst();
    }

    @Override
    public void place(KindId kind, UUID subject, MarkTraits traits, boolean another) {
        kinds.toUse(kind);
        ledger.requireTransaction();
        var district = district();
        ledger.write(new Move.Mark(
                kind,
                district,
                ledger.tenant(),
                fingerprint(kind, subject),
                fingerprints.of(district, kind, traits.carried()),
                fingerprints.ofAnyAge(district, kind, traits.sought()),
                fingerprints.number(),
                another));
    }

    @Override
    public void withdraw(KindId kind, UUID subject) {
        kinds.toUse(kind);
        ledger.requireTransaction();
        ledger.write(new Move.Unmark(ledger.tenant(), fingerprint(kind, subject)));
    }

    @Override
    public Set<UUID> unplaced(KindId kind, Map<UUID, MarkTraits> records) {
        kinds.toUse(kind);
        var district = district();
        return records.entrySet().stream()
                .filter(record -> !fingerprints
                        .of(district, kind, record.getValue().carried())
                        .equals(board.carried(ledger.tenant(), fingerprint(kind, record.getKey()))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int keepOnly(KindId kind, Set<UUID> subjects) {
        kinds.toUse(kind);
        var kept = subjects.stream().map(subject -> fingerprint(kind, subject)).collect(Collectors.toSet());
        var others = board.subjects(ledger.tenant(), kind.value()).stream()
                .filter(subject -> !kept.contains(subject))
                .toList();
        others.forEach(subject -> board.remove(ledger.tenant(), subject));
        return others.size();
    }

    /** Whose marks do not count: one's own, and of whoever hands over in this transaction. */
    private Set<TenantId> others(KindId kind) {
        var except = new HashSet<>(ledger.acceptedFrom(kind.module()));
        except.add(ledger.tenant());
        return except;
    }

    private String fingerprint(KindId kind, UUID subject) {
        return fingerprints.ofSubject(ledger.tenant(), kind, subject.toString());
    }

    /** Whose key it is: the district of this tenant, or the tenant itself if it belongs to none. */
    private TenantId district() {
        var own = ledger.tenant();
        return tenants.find(own).flatMap(Tenant::parent).orElse(own);
    }
}
