package org.lotse.platform.deployment.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lotse.platform.api.deployment.Fault;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.deployment.change.Soundness;
import org.lotse.platform.deployment.change.Swap;
import org.lotse.platform.deployment.delivery.Candidate;
import org.lotse.platform.deployment.delivery.Delivery;
import org.lotse.platform.deployment.delivery.DeliveryReader;
import org.lotse.platform.deployment.delivery.Refused;
import org.lotse.platform.deployment.delivery.TrustedSigners;
import org.lotse.platform.deployment.examination.Examinations;
import org.lotse.platform.deployment.folder.Shelf;
import org.lotse.platform.deployment.journal.Journal;
import org.lotse.platform.modules.candidates.Candidates;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets a delivery in or throws it out: examined first, then put in behind the closed gate, watched, and only then seen by
 * anybody. Whatever goes wrong, those who ran before run afterwards.
 */
@Component(service = Acceptance.class, configurationPid = "org.lotse.deployment")
public final class Acceptance {

    /** Configuration {@code org.lotse.deployment}. */
    public @interface Config {
        /** Seconds that a new bundle's components may wait for services they need. */
        int patience_seconds() default 5;

        /**
         * The file with the certificates of those who may sign what is deployed, in PEM form; a relative path begins in
         * {@code etc}. Without it nothing needs to be signed.
         */
        String signers() default "";
    }

    private final BundleContext context;
    private final Examinations examinations;
    private final Candidates candidates;
    private final Soundness soundness;
    private final Modules modules;
    private final Journal journal;
    private final Duration patience;
    private final String signers;

    /** @param candidates keeps modules behind the gate */
    @Activate
    public Acceptance(
            BundleContext context,
            @Reference Examinations examinations,
            @Reference Candidates candidates,
            @Reference Soundness soundness,
            @Reference Modules modules,
            @Reference Journal journal,
            Config config) {
        this.context = context;
        this.examinations = examinations;
        this.candidates = candidates;
        this.soundness = soundness;
        this.modules = modules;
        this.journal = journal;
        this.patience = Duration.ofSeconds(config.patience_seconds());
        this.signers = config.signers().strip();
    }

    /**
     * Finds out what a file brings. If signatures are asked for, whose they are is looked at first; the certificates are
     * read each time, so that one that was taken away counts no more.
     *
     * @param file a copy that nobody writes to any more
     * @param name the name it had in {@code deploy/}
     * @param checksum of the copy
     * @throws Refused if it brings nothing that may be let in
     */
    Delivery open(Path file, String name, String checksum) throws Refused {
        try {
            var trusted = signers.isEmpty() ? TrustedSigners.anybody() : TrustedSigners.in(etc().resolve(signers));
            return DeliveryReader.read(file, name, checksum, trusted);
        } catch (IOException e) {
            throw new Refused(e, Fault.TROUBLE, name, "etc/org.lotse.deployment.cfg, signers: " + Refused.reason(e));
        }
    }

    private Path etc() {
        return Path.of(Objects.requireNonNull(context.getProperty("karaf.etc")));
    }

    /**
     * Lets it in.
     *
     * @return its bundles, running
     * @throws Refused if it cannot be let in; nothing is changed then
     */
    public Set<Journal.Brought> letIn(Delivery delivery, Shelf shelf) throws Refused {
        examinations.examine(delivery);
        var swap = new Swap(context, shelf);
        try (var trial = candidates.of(delivery.names())) {
            var done = false;
            try {
                var bundles = swap.exchange(delivery.bundles());
                soundness.require(bundles, patience);
                requireModules(delivery, trial);
                swap.keepOriginals(name -> journal.bringer(name).isPresent());
                done = true;
                return brought(delivery.file(), bundles);
            } catch (IOException e) {
                throw new Refused(e, Fault.TROUBLE, delivery.title(), Refused.reason(e));
            } finally {
                if (!done) {
                    swap.undo();
                }
            }
        }
    }

    private void requireModules(Delivery delivery, Candidates.Candidacy trial) throws Refused {
        for (var candidate : delivery.bundles()) {
            if (!trial.refusals().isEmpty()) {
                throw new Refused(Fault.NO_MODULE, delivery.title(), String.join("; ", trial.refusals()));
            }
            for (var module : wanted(candidate)) {
                var id = new ModuleId(module);
                var there = trial.offered().contains(id)
                        || modules.installed().stream()
                                .anyMatch(installed -> installed.id().equals(id));
                if (!there) {
                    throw new Refused(Fault.NO_MODULE, module, candidate.name());
                }
            }
        }
    }

    private static Set<String> wanted(Candidate candidate) throws Refused {
        try {
            candidate.modules().forEach(ModuleId::new);
            return candidate.modules();
        } catch (IllegalArgumentException e) {
            throw new Refused(e, Fault.NO_MODULE, candidate.name(), Refused.reason(e));
        }
    }

    /** The bundles as the journal knows them again. */
    static Set<Journal.Brought> brought(String file, List<Bundle> bundles) {
        var brought = new LinkedHashSet<Journal.Brought>();
        bundles.forEach(bundle -> brought.add(
                new Journal.Brought(bundle.getSymbolicName(), file, bundle.getBundleId(), bundle.getLastModified())));
        return brought;
    }
}
