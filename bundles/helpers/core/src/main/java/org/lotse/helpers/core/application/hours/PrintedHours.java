package org.lotse.helpers.core.application.hours;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.hours.HoursPapers;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.core.domain.hours.HoursBook;
import org.lotse.helpers.core.domain.hours.HoursEntry;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints certificates of hours: put together in one transaction of the current tenant and set after it. */
@Component
public final class PrintedHours implements HoursPapers {

    private final HoursBook book;
    private final HoursChanges changes;
    private final Tenants tenants;
    private final Press press;
    private final Texts texts;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;
    private final CurrentScope scope;

    /** What stands on the sheet, what sets it, and what every call needs: gate, transaction, trail and scope. */
    @Activate
    public PrintedHours(
            @Reference HoursBook book,
            @Reference HoursChanges changes,
            @Reference Tenants tenants,
            @Reference Press press,
            @Reference Texts texts,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference CurrentScope scope) {
        this.book = book;
        this.changes = changes;
        this.tenants = tenants;
        this.press = press;
        this.texts = texts;
        this.trail = trail;
        this.access = access;
        this.transactions = transactions;
        this.scope = scope;
    }

    @Override
    public void certificate(VolunteerId volunteer, LocalDate first, LocalDate last, OutputStream to)
            throws IOException {
        access.require(HelpersPermissions.CONFIRM_HOURS);
        if (last.isBefore(first)) {
            throw RuleViolation.at("last", "helpers.rule.end-before-begin");
        }
        var paper = transactions.read(() -> paper(volunteer, first, last));
        trail.record(Act.of("helpers.hours-certificate-printed", "volunteer", volunteer.toString()));
        press.print(paper, to);
    }

    private Paper paper(VolunteerId volunteer, LocalDate first, LocalDate last) {
        var name = changes.present(volunteer).data().fullName();
        var confirmed = book.of(volunteer, first, last).stream()
                .filter(entry -> entry.state() == HoursState.CONFIRMED)
                .toList();
        if (confirmed.isEmpty()) {
            throw RuleViolation.at("last", "helpers.rule.no-hours-confirmed");
        }
        return new HoursSheet(texts, municipality(), scope.require().actor().displayName(), changes.today())
                .certificate(name, first, last, HoursSheet.byKind(confirmed.stream(), HoursEntry::kind));
    }

    private String municipality() {
        return tenants.find(scope.require().tenant()).map(Tenant::name).orElse("");
    }
}
