package org.lotse.funding.core.application.passing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.Grants;
import org.lotse.funding.api.passing.Passing;
import org.lotse.funding.api.passing.PassingId;
import org.lotse.funding.api.passing.PassingNotice;
import org.lotse.funding.api.passing.PassingPapers;
import org.lotse.funding.api.passing.Passings;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints notices; put together in one transaction of the current tenant and set after it. */
@Component
public final class PrintedNotices implements PassingPapers {

    private final Passings passings;
    private final Grants grants;
    private final Tenants tenants;
    private final FundingChanges changes;
    private final Press press;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;

    /** What stands on them, and what sets them. */
    @Activate
    public PrintedNotices(
            @Reference Passings passings,
            @Reference Grants grants,
            @Reference Tenants tenants,
            @Reference FundingChanges changes,
            @Reference Press press,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.passings = passings;
        this.grants = grants;
        this.tenants = tenants;
        this.changes = changes;
        this.press = press;
        this.trail = trail;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public void notice(PassingId id, int number, OutputStream to) throws IOException {
        access.require(FundingPermissions.APPLICATIONS);
        var paper = transactions.read(() -> {
            var passing = passings.find(id).orElseThrow(ConcurrentChange::removed);
            var grant = grants.find(passing.grant()).orElseThrow(ConcurrentChange::removed);
            var sheet = new NoticeSheet(name(changes.tenant()), receiver(passing, number));
            var notice = notice(passing, number).orElseThrow(ConcurrentChange::removed);
            return sheet.of(grant, passing, notice, notice(passing, number - 1).orElse(null));
        });
        trail.record(Act.of("funding.notice-printed", "passing", id.toString()).with("number", String.valueOf(number)));
        press.print(paper, to);
    }

    private static Optional<PassingNotice> notice(Passing passing, int number) {
        return passing.notices().stream()
                .filter(notice -> notice.number() == number)
                .findFirst();
    }

    /** As it was when the notice was issued. */
    private String receiver(Passing passing, int number) {
        var version = notice(passing, number).map(PassingNotice::version).orElse(0);
        var data = passing.versions().stream()
                .filter(one -> one.number() == version)
                .findFirst()
                .orElseThrow(ConcurrentChange::removed)
                .data();
        return Optional.ofNullable(data.municipality())
                .map(Ags::value)
                .map(this::name)
                .orElseGet(() -> String.valueOf(data.carrier()));
    }

    private String name(String key) {
        return tenants.all().stream()
                .filter(tenant -> tenant.id().value().equals(key))
                .map(Tenant::name)
                .findFirst()
                .orElse(key);
    }
}
