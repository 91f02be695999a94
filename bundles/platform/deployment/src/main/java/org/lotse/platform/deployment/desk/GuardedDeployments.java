package org.lotse.platform.deployment.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.deployment.Attempt;
import org.lotse.platform.api.deployment.Deployments;
import org.lotse.platform.api.deployment.Installation;
import org.lotse.platform.api.module.ModuleDescriptor;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.deployment.change.RunningBundle;
import org.lotse.platform.deployment.journal.Journal;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is installed, put together from the framework and the journal. */
@Component
public final class GuardedDeployments implements Deployments {

    private final BundleContext context;
    private final Access access;
    private final Journal journal;
    private final DeskHours desk;

    /** @param access asked before anything is told */
    @Activate
    public GuardedDeployments(
            BundleContext context, @Reference Access access, @Reference Journal journal, @Reference DeskHours desk) {
        this.context = context;
        this.access = access;
        this.journal = journal;
        this.desk = desk;
    }

    @Override
    public List<Installation> installed() {
        access.require(PlatformPermissions.READ_DEPLOYMENT);
        var brought = journal.bundles();
        var files = journal.files();
        var installed = new ArrayList<Installation>();
        var shown = new HashSet<String>();
        for (var reference : descriptors()) {
            var bundle = reference.getBundle();
            if (bundle != null) {
                var entry = brought.stream()
                        .filter(one -> one.name().equals(bundle.getSymbolicName()))
                        .flatMap(
                                one -> files.stream().filter(file -> file.name().equals(one.file())))
                        .findFirst();
                entry.ifPresent(file -> shown.add(file.name()));
                installed.add(installation(bundle, module(reference), entry));
            }
        }
        for (var entry : files) {
            if (shown.add(entry.name())) {
                installed.add(withoutModule(entry, brought));
            }
        }
        installed.sort(Comparator.comparing(Installation::name));
        return List.copyOf(installed);
    }

    @Override
    public List<Attempt> attempts(int most) {
        access.require(PlatformPermissions.READ_DEPLOYMENT);
        return journal.attempts(most);
    }

    @Override
    public void rollBack(String file) {
        access.require(PlatformPermissions.MANAGE_DEPLOYMENT);
        if (journal.file(file).flatMap(Journal.Entry::previous).isEmpty()) {
            throw RuleViolation.of("deployment.rule.no-previous", file);
        }
        desk.rollBack(file).ifPresent(refused -> {
            throw RuleViolation.of(
                    refused.fault().reasonKey(), refused.arguments().toArray());
        });
    }

    private Installation withoutModule(Journal.Entry entry, List<Journal.Brought> brought) {
        var names = brought.stream()
                .filter(one -> one.file().equals(entry.name()))
                .map(Journal.Brought::name)
                .toList();
        var first = names.stream()
                .flatMap(name -> RunningBundle.find(context, name).stream())
                .findFirst();
        return first.map(bundle -> installation(bundle, Optional.empty(), Optional.of(entry)))
                .orElseGet(() -> new Installation(
                        names.isEmpty() ? entry.name() : names.getFirst(),
                        Optional.empty(),
                        entry.version(),
                        Optional.of(entry.name()),
                        Optional.of(entry.since()),
                        Installation.State.STOPPED,
                        entry.previousVersion()));
    }

    private static Installation installation(Bundle bundle, Optional<ModuleId> module, Optional<Journal.Entry> entry) {
        return new Installation(
                bundle.getSymbolicName(),
                module,
                bundle.getVersion().toString(),
                entry.map(Journal.Entry::name),
                entry.map(Journal.Entry::since),
                state(bundle, entry),
                entry.flatMap(Journal.Entry::previousVersion));
    }

    private static Installation.State state(Bundle bundle, Optional<Journal.Entry> entry) {
        if (!RunningBundle.isActive(bundle)) {
            return Installation.State.STOPPED;
        }
        return entry.flatMap(Journal.Entry::refused).isPresent()
                ? Installation.State.UPDATE_REFUSED
                : Installation.State.RUNNING;
    }

    private List<ServiceReference<ModuleDescriptor>> descriptors() {
        try {
            return List.copyOf(context.getServiceReferences(ModuleDescriptor.class, null));
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Optional<ModuleId> module(ServiceReference<ModuleDescriptor> reference) {
        var descriptor = context.getService(reference);
        if (descriptor == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(descriptor.id());
        } finally {
            context.ungetService(reference);
        }
    }
}
