package org.lotse.cases.core.application;

import java.time.Clock;
import java.util.List;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.assessment.AreaData;
import org.lotse.cases.api.assessment.AreaEntry;
import org.lotse.cases.api.assessment.AreaId;
import org.lotse.cases.api.assessment.AssessmentAreas;
import org.lotse.cases.api.assessment.RemoveArea;
import org.lotse.cases.api.assessment.ReviseArea;
import org.lotse.cases.core.domain.SettingsStore;
import org.lotse.cases.core.domain.assessment.Areas;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps the areas of life that a tenant looks at; every call runs in one transaction of the current tenant. Whoever changes an area
 * locks the settings first, so that what holds between several areas is looked at by one at a time.
 */
@Component
public final class TransactionalAssessmentAreas implements AssessmentAreas {

    private final Areas areas;
    private final SettingsStore settings;
    private final Transactions transactions;
    private final Access access;
    private final Clock clock;

    /** The areas, and what every call needs: gate, transaction and time. */
    @Activate
    public TransactionalAssessmentAreas(
            @Reference Areas areas,
            @Reference SettingsStore settings,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference Clock clock) {
        this.areas = areas;
        this.settings = settings;
        this.transactions = transactions;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<AreaEntry> all() {
        access.require(CasesPermissions.SETTINGS);
        return transactions.read(() -> areas.all().entries());
    }

    @Override
    public AreaId add(AreaData area) {
        access.require(CasesPermissions.SETTINGS);
        return transactions.write(() -> {
            settings.lock();
            var added = areas.all().next(new AreaId(Ids.next(clock.instant())), area);
            areas.add(added);
            return added.id();
        });
    }

    @Override
    public void revise(ReviseArea command) {
        access.require(CasesPermissions.SETTINGS);
        transactions.write(() -> {
            settings.lock();
            areas.all().revise(command);
        });
    }

    @Override
    public void arrange(List<AreaId> order) {
        access.require(CasesPermissions.SETTINGS);
        transactions.write(() -> {
            settings.lock();
            areas.all().arrange(order);
        });
    }

    @Override
    public void remove(RemoveArea command) {
        access.require(CasesPermissions.SETTINGS);
        transactions.write(() -> {
            settings.lock();
            var all = areas.all();
            all.find(command.id()).ifPresent(area -> {
                all.requireRemovable(area, command.version());
                areas.remove(area);
            });
        });
    }
}
