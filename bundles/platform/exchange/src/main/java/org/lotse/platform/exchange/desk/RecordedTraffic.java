package org.lotse.platform.exchange.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.exchange.PackageFilter;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageLine;
import org.lotse.platform.api.exchange.PackageTraffic;
import org.lotse.platform.api.exchange.PackageWay;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.exchange.post.Courier;
import org.lotse.platform.exchange.post.Mailbox;
import org.lotse.platform.exchange.post.Records;
import org.lotse.platform.persistence.journal.JournalDatabases;
import org.lotse.platform.persistence.journal.RunningWrites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells an administrator what the tenant's own records say of packages; opens no seal. */
@Component(service = PackageTraffic.class)
public final class RecordedTraffic implements PackageTraffic {

    private static final char SEPARATOR = '|';

    private final Access access;
    private final Ledger ledger;
    private final TakeBack takeBack;
    private final Runnable courier;

    @Activate
    public RecordedTraffic(
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference RunningWrites writes,
            @Reference JournalDatabases databases,
            @Reference AuditTrail audit,
            @Reference Courier courier,
            @Reference Clock clock) {
        this(access, new Ledger(scope, writes, databases, audit), courier.mailbox(), courier::call, clock);
    }

    /** The same without a framework. */
    RecordedTraffic(Access access, Ledger ledger, Mailbox mailbox, Runnable courier, Clock clock) {
        this.access = access;
        this.ledger = ledger;
        this.takeBack = new TakeBack(ledger, mailbox, courier, clock);
        this.courier = courier;
    }

    @Override
    public Page<PackageLine> list(PackageFilter filter, @Nullable String cursor, int size) {
        access.require(PlatformPermissions.MANAGE_PACKAGES);
        var most = Math.clamp(size, 1, MOST);
        var behind = cursor == null ? null : behind(cursor);
        return Page.of(lines(filter, behind, most + 1), most, RecordedTraffic::cursor);
    }

    @Override
    public void export(PackageFilter filter, Consumer<PackageLine> row) {
        access.require(PlatformPermissions.MANAGE_PACKAGES);
        ledger.audit()
                .record(Act.of(
                        "platform.packages-exported",
                        "packages",
                        ledger.tenant().value()));
        Records.Behind behind = null;
        List<PackageLine> page;
        do {
            page = lines(filter, behind, MOST);
            page.forEach(row);
            behind = page.isEmpty() ? null : place(page.getLast());
        } while (page.size() == MOST);
    }

    @Override
    public void deliver() {
        access.require(PlatformPermissions.MANAGE_PACKAGES);
        courier.run();
    }

    @Override
    public void withdraw(PackageId id) {
        access.require(PlatformPermissions.MANAGE_PACKAGES);
        var line = find(id).filter(
                        known -> known.way() == PackageWay.OUT && known.state().isOpen())
                .orElseThrow(() -> RuleViolation.of("exchange.rule.not-open"));
        takeBack.of(line.kind(), id);
    }

    private Optional<PackageLine> find(PackageId id) {
        return ledger.read(records -> records.sentLine(id));
    }

    private List<PackageLine> lines(PackageFilter filter, Records.@Nullable Behind behind, int most) {
        return ledger.read(records -> records.lines(filter, behind, most));
    }

    private static Records.Behind place(PackageLine line) {
        return new Records.Behind(line.sentAt(), line.id());
    }

    private static String cursor(PackageLine line) {
        return line.sentAt().toString() + SEPARATOR + line.id();
    }

    /** @throws IllegalArgumentException if it is no cursor of ours */
    private static Records.Behind behind(String cursor) {
        var parts = cursor.split("\\|", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("Not a cursor");
        }
        return new Records.Behind(Instant.parse(parts[0]), new PackageId(UUID.fromString(parts[1])));
    }
}
