package org.lotse.platform.audit.trail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.audit.anchor.Anchors;
import org.lotse.platform.audit.chain.Chain;
import org.lotse.platform.audit.chain.Entry;
import org.lotse.platform.audit.chain.Examination;
import org.lotse.platform.audit.chain.Link;
import org.lotse.platform.audit.review.AuditReview;
import org.lotse.platform.audit.review.AuditRow;
import org.lotse.platform.audit.review.Verdict;
import org.lotse.platform.persistence.journal.JournalDatabases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads trails for those who may, and records that it did. */
@Component(service = AuditReview.class)
public final class RecordedReview implements AuditReview {

    private final JournalDatabases databases;
    private final Anchors anchors;
    private final AuditTrail trail;
    private final Access access;
    private final CurrentScope scope;
    private final Clock clock;

    @Activate
    public RecordedReview(
            @Reference JournalDatabases databases,
            @Reference AuditRoom room,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this(databases, room.anchors(), trail, access, scope, clock);
    }

    /** The same without a framework. */
    public RecordedReview(
            JournalDatabases databases,
            Anchors anchors,
            AuditTrail trail,
            Access access,
            CurrentScope scope,
            Clock clock) {
        this.databases = databases;
        this.anchors = anchors;
        this.trail = trail;
        this.access = access;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Verdict verify(Optional<TenantId> place) {
        require(place);
        // The anchor first: what is written meanwhile makes the chain longer, never shorter.
        var anchor = anchors.read(place);
        var verdict = databases.call(
                place, connection -> new Examination(anchors.sealer(place)).of(new Chain(connection), anchor));
        record(place, act("platform.audit-verified", place).with("intact", Boolean.toString(verdict.intact())));
        return verdict;
    }

    @Override
    public void accept(Optional<TenantId> place) {
        require(place);
        var before = anchors.read(place).orElse(Link.START);
        var end = databases.call(place, connection -> new Chain(connection).head());
        trail.recordForPlatform(act("platform.audit-anchor-accepted", place)
                .with("before", Long.toString(before.number()))
                .with("now", Long.toString(end.number())));
        anchors.accept(place, end);
    }

    @Override
    public void export(Optional<TenantId> place, LocalDate from, LocalDate to, Consumer<AuditRow> row) {
        require(place);
        var begin = from.atStartOfDay(clock.getZone()).toInstant();
        var end = to.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        databases.call(place, connection -> {
            new Chain(connection).read(begin, end, entry -> row.accept(row(entry)));
            return Boolean.TRUE;
        });
        record(
                place,
                act("platform.audit-exported", place)
                        .with("from", from.toString())
                        .with("to", to.toString()));
    }

    private void require(Optional<TenantId> place) {
        access.require(PlatformPermissions.READ_AUDIT);
        if (place.isPresent() && !place.get().equals(scope.require().tenant())) {
            throw new IllegalArgumentException("Another tenant's trail: " + place.get());
        }
    }

    private void record(Optional<TenantId> place, Act act) {
        if (place.isPresent()) {
            trail.record(act);
        } else {
            trail.recordForPlatform(act);
        }
    }

    private static Act act(String name, Optional<TenantId> place) {
        return Act.of(name, "audit-trail", place.map(TenantId::value).orElse("platform"));
    }

    private static AuditRow row(Entry entry) {
        var said = entry.statement();
        return new AuditRow(
                entry.link().number(),
                said.commit(),
                said.at(),
                said.actor(),
                said.room(),
                said.act(),
                said.subjectKind(),
                said.subject(),
                said.details(),
                entry.link().seal());
    }
}
