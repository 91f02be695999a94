package org.lotse.helpers.core.application.activity;

import java.io.IOException;
import java.io.OutputStream;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.activity.ShiftPapers;
import org.lotse.helpers.api.activity.Shifts;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints the list of a shift: what the page of the shift tells, set outside of the transaction that read it. */
@Component
public final class PrintedLists implements ShiftPapers {

    private final Shifts shifts;
    private final Tenants tenants;
    private final Press press;
    private final Texts texts;
    private final AuditTrail trail;
    private final Access access;
    private final CurrentScope scope;

    @Activate
    public PrintedLists(
            @Reference Shifts shifts,
            @Reference Tenants tenants,
            @Reference Press press,
            @Reference Texts texts,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference CurrentScope scope) {
        this.shifts = shifts;
        this.tenants = tenants;
        this.press = press;
        this.texts = texts;
        this.trail = trail;
        this.access = access;
        this.scope = scope;
    }

    @Override
    public void list(ShiftId shift, OutputStream to) throws IOException {
        access.require(HelpersPermissions.READ);
        var found = shifts.find(shift).orElseThrow(ConcurrentChange::removed);
        trail.record(Act.of("helpers.shift-list-printed", "shift", shift.toString()));
        press.print(new ShiftSheet(texts, municipality(), found).paper(), to);
    }

    private String municipality() {
        return tenants.find(scope.require().tenant()).map(Tenant::name).orElse("");
    }
}
