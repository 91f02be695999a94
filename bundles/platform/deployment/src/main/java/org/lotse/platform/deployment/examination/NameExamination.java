package org.lotse.platform.deployment.examination;

import org.lotse.platform.api.deployment.Fault;
import org.lotse.platform.deployment.change.RunningBundle;
import org.lotse.platform.deployment.delivery.Candidate;
import org.lotse.platform.deployment.delivery.Delivery;
import org.lotse.platform.deployment.delivery.Refused;
import org.lotse.platform.deployment.journal.Journal;
import org.osgi.framework.BundleContext;

/** One file for one bundle, so that it is clear what a file stands for; and the platform is not changed while it runs. */
final class NameExamination implements Examination {

    private final BundleContext context;
    private final Journal journal;

    NameExamination(BundleContext context, Journal journal) {
        this.context = context;
        this.journal = journal;
    }

    @Override
    public void examine(Delivery delivery) throws Refused {
        for (var candidate : delivery.bundles()) {
            examine(delivery, candidate);
        }
    }

    private void examine(Delivery delivery, Candidate candidate) throws Refused {
        var running = RunningBundle.find(context, candidate.name());
        if (running.filter(RunningBundle::isPlatform).isPresent()) {
            throw new Refused(Fault.PLATFORM, candidate.name());
        }
        var owner = journal.bringer(candidate.name()).filter(file -> !file.equals(delivery.file()));
        if (running.isPresent() && owner.isPresent()) {
            throw new Refused(
                    Fault.NAME_TAKEN,
                    candidate.name(),
                    running.get().getVersion().toString(),
                    owner.get());
        }
    }
}
