package org.lotse.liga.core.application.request;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.request.RequestId;
import org.lotse.liga.api.request.RequestPapers;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.domain.request.RequestBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints requests: put together in one transaction of the current tenant and set after it. */
@Component
public final class PrintedRequests implements RequestPapers {

    private final RequestBook requests;
    private final Names names;
    private final LigaChanges changes;
    private final Texts texts;
    private final Press press;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;

    /** What stands on sheets, what sets them, and what every call needs. */
    @Activate
    public PrintedRequests(
            @Reference RequestBook requests,
            @Reference Names names,
            @Reference LigaChanges changes,
            @Reference Texts texts,
            @Reference Press press,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.requests = requests;
        this.names = names;
        this.changes = changes;
        this.texts = texts;
        this.press = press;
        this.trail = trail;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public void sheet(RequestId request, OutputStream to) throws IOException {
        if (!access.may(LigaPermissions.ASK) || !isMunicipality()) {
            access.require(LigaPermissions.READ);
            access.require(LigaPermissions.EXPORT);
        }
        var paper = transactions.read(() -> {
            var found = requests.find(request).orElseThrow(ConcurrentChange::removed);
            var carrier = found.carrier();
            var details = found.details(carrier == null ? null : names.of(carrier), null, changes.today());
            return new RequestSheet(texts, Locale.GERMAN)
                    .of(details, changes.name(details.data().municipality()), changes.district());
        });
        trail.record(Act.of("liga.request-printed", "request", request.toString()));
        press.print(paper, to);
    }

    private boolean isMunicipality() {
        return changes.here()
                .filter(tenant -> tenant.kind() == TenantKind.MUNICIPALITY)
                .isPresent();
    }
}
