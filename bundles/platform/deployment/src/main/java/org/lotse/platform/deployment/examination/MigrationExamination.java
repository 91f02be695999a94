package org.lotse.platform.deployment.examination;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lotse.platform.api.deployment.Fault;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.deployment.change.RunningBundle;
import org.lotse.platform.deployment.delivery.Candidate;
import org.lotse.platform.deployment.delivery.Delivery;
import org.lotse.platform.deployment.delivery.Refused;
import org.lotse.platform.modules.candidates.Candidates;
import org.lotse.platform.persistence.rehearsal.Rehearsal;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Runs pending migrations for every tenant that has the module on, and takes them back. */
final class MigrationExamination implements Examination {

    private final BundleContext context;
    private final Candidates candidates;
    private final Rehearsal rehearsal;
    private final Tenants tenants;

    MigrationExamination(BundleContext context, Candidates candidates, Rehearsal rehearsal, Tenants tenants) {
        this.tenants = tenants;
        this.context = context;
        this.candidates = candidates;
        this.rehearsal = rehearsal;
    }

    @Override
    public void examine(Delivery delivery) throws Refused {
        for (var candidate : delivery.bundles()) {
            if (candidate.unit().isPresent()
                    && !runsAlready(candidate, candidate.unit().get())) {
                rehearse(candidate, candidate.unit().get());
            }
        }
    }

    private void rehearse(Candidate candidate, String unit) throws Refused {
        try {
            var concerned = candidates.tenantsWith(new ModuleId(unit));
            var obstacle = rehearsal.rehearse(unit, candidate.migrations(), concerned);
            if (obstacle.isPresent()) {
                throw new Refused(
                        Fault.MIGRATION,
                        name(obstacle.get().tenant()),
                        obstacle.get().reason());
            }
        } catch (IllegalArgumentException e) {
            throw new Refused(e, Fault.MIGRATION, candidate.name(), Refused.reason(e));
        }
    }

    private String name(TenantId tenant) {
        return tenants.find(tenant)
                .map(known -> known.name() + " (" + tenant + ")")
                .orElse(tenant.value());
    }

    /** What the running bundle has done or will do anyway need not be tried for its successor. */
    private boolean runsAlready(Candidate candidate, String unit) {
        return RunningBundle.find(context, candidate.name())
                .filter(RunningBundle::isActive)
                .flatMap(bundle -> migrations(bundle, unit))
                .filter(candidate.migrations()::equals)
                .isPresent();
    }

    private static Optional<Map<String, String>> migrations(Bundle bundle, String unit) {
        var texts = new HashMap<String, String>();
        var files = bundle.findEntries("db/" + unit, "*.sql", false);
        try {
            while (files != null && files.hasMoreElements()) {
                var file = files.nextElement();
                try (var content = file.openStream()) {
                    var name = file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
                    texts.put(name, new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return Optional.of(texts);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
