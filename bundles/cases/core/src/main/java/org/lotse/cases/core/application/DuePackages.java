package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.DueKind;
import org.lotse.cases.api.task.MyDay;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.exchange.ArrivedPackage;
import org.lotse.platform.api.exchange.IncomingPackages;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whoever may take cases over sees which packages nobody answered; an answer is due a week after one has come. */
@Component
public final class DuePackages implements DueSource {

    private final IncomingPackages exchange;
    private final Tenants tenants;
    private final Access access;
    private final Clock clock;

    /** The exchange, who sends, the gate, and in which time zone a day begins. */
    @Activate
    public DuePackages(
            @Reference IncomingPackages exchange,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Clock clock) {
        this.exchange = exchange;
        this.tenants = tenants;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Due> due(UserId person, LocalDate today, LocalDate until) {
        if (!access.may(CasesPermissions.TAKE_OVER)) {
            return List.of();
        }
        return exchange.list(HandoverPackages.KIND).stream()
                .filter(arrived -> arrived.state().isOpen())
                .map(this::line)
                .filter(due -> !due.on().isAfter(until))
                .limit(MOST)
                .toList();
    }

    private Due line(ArrivedPackage arrived) {
        var came = LocalDate.ofInstant(arrived.since(), clock.getZone());
        return new Due(
                DueKind.PACKAGE,
                came.plusDays(MyDay.DAYS_TO_ANSWER),
                null,
                arrived.id().value(),
                null,
                tenants.find(arrived.sender())
                        .map(Tenant::name)
                        .orElse(arrived.sender().value()),
                "");
    }
}
