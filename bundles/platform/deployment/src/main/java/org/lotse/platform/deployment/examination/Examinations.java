package org.lotse.platform.deployment.examination;

import java.util.List;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.deployment.delivery.Delivery;
import org.lotse.platform.deployment.delivery.Refused;
import org.lotse.platform.deployment.journal.Journal;
import org.lotse.platform.modules.candidates.Candidates;
import org.lotse.platform.persistence.rehearsal.Rehearsal;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All that can be asked beforehand, from the cheapest question to the dearest. */
@Component(service = Examinations.class)
public final class Examinations {

    private final List<Examination> all;

    /** @param journal knows which file brought which bundle */
    @Activate
    public Examinations(
            BundleContext context,
            @Reference Journal journal,
            @Reference Candidates candidates,
            @Reference Rehearsal rehearsal,
            @Reference Tenants tenants) {
        all = List.of(
                new NameExamination(context, journal),
                new RouteExamination(context),
                new WiringExamination(context),
                new MigrationExamination(context, candidates, rehearsal, tenants));
    }

    /** @throws Refused with the first answer that keeps the delivery out */
    public void examine(Delivery delivery) throws Refused {
        for (var examination : all) {
            examination.examine(delivery);
        }
    }
}
