package org.lotse.platform.deployment.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.deployment.Fault;
import org.lotse.platform.deployment.delivery.Candidate;
import org.lotse.platform.deployment.delivery.Refused;
import org.lotse.platform.deployment.folder.Shelf;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One exchange of bundles, all of a delivery or none. Either it is done and everybody who ran before runs, or {@link #undo}
 * puts everything back. Used once, by one thread.
 */
public final class Swap {

    private static final Logger LOG = LoggerFactory.getLogger(Swap.class);
    private static final int LEVEL = 80;

    private final BundleContext context;
    private final Shelf shelf;
    private final Map<Bundle, Path> replaced = new LinkedHashMap<>();
    private final List<Bundle> added = new ArrayList<>();
    private final List<Bundle> others;

    /** Remembers what runs now. */
    public Swap(BundleContext context, Shelf shelf) {
        this.context = context;
        this.shelf = shelf;
        this.others = Arrays.stream(context.getBundles())
                .filter(RunningBundle::isActive)
                .toList();
    }

    /**
     * Puts the bundles in and starts them in their order.
     *
     * @return the bundles, in the same order
     * @throws Refused if one cannot be put in or started; call {@link #undo} then
     */
    public List<Bundle> exchange(List<Candidate> candidates) throws Refused {
        var bundles = new ArrayList<Bundle>();
        var used = new ArrayList<Bundle>();
        try {
            var running = new LinkedHashMap<Candidate, Bundle>();
            for (var candidate : candidates) {
                var bundle = RunningBundle.find(context, candidate.name());
                if (bundle.isPresent()) {
                    running.put(candidate, bundle.get());
                    keep(bundle.get());
                    if (RunningBundle.isUsed(bundle.get())) {
                        used.add(bundle.get());
                    }
                }
            }
            for (var bundle : List.copyOf(running.values()).reversed()) {
                bundle.stop(Bundle.STOP_TRANSIENT);
            }
            for (var candidate : candidates) {
                bundles.add(put(candidate, running.get(candidate)));
            }
            Rewiring.of(context, used);
            for (var bundle : bundles) {
                start(bundle);
            }
            requireOthers(bundles);
            return bundles;
        } catch (BundleException | IOException e) {
            throw new Refused(e, Fault.TROUBLE, names(candidates), Refused.reason(e));
        }
    }

    /** Keeps the bundles that this exchange replaced, as the product brought them, unless a file had replaced them before. */
    public void keepOriginals(Predicate<String> broughtByFile) throws IOException {
        for (var bundle : replaced.entrySet()) {
            var name = bundle.getKey().getSymbolicName();
            if (!broughtByFile.test(name)) {
                Files.copy(bundle.getValue(), shelf.original(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Puts back what ran before. What cannot be put back is named in the log. */
    public void undo() {
        added.reversed().forEach(this::uninstall);
        var used = replaced.keySet().stream().filter(RunningBundle::isUsed).toList();
        List.copyOf(replaced.keySet()).reversed().forEach(this::stop);
        replaced.forEach(this::putBack);
        Rewiring.of(context, used);
        // Everybody, because a bundle that exports takes those who import with it.
        others.forEach(this::startAgain);
    }

    private void keep(Bundle bundle) throws IOException {
        var copy = shelf.wayBack(bundle.getSymbolicName());
        RunningBundle.copy(bundle, copy);
        replaced.put(bundle, copy);
    }

    private Bundle put(Candidate candidate, @Nullable Bundle running) throws IOException, BundleException {
        try (var jar = Files.newInputStream(candidate.jar())) {
            if (running != null) {
                running.update(jar);
                return running;
            }
            var bundle = context.installBundle("lotse:" + candidate.name(), jar);
            added.add(bundle);
            bundle.adapt(BundleStartLevel.class).setStartLevel(LEVEL);
            return bundle;
        }
    }

    private void start(Bundle bundle) throws Refused {
        try {
            if (!RunningBundle.isFragment(bundle)) {
                bundle.start();
            }
        } catch (BundleException e) {
            throw StartFailure.of(context, bundle, e);
        }
    }

    private void requireOthers(List<Bundle> mine) throws Refused {
        var harmed = others.stream()
                .filter(bundle -> !mine.contains(bundle) && !RunningBundle.isActive(bundle))
                .map(Bundle::getSymbolicName)
                .sorted()
                .toList();
        if (!harmed.isEmpty()) {
            throw new Refused(Fault.HARMS_OTHERS, String.join(", ", harmed));
        }
    }

    private void uninstall(Bundle bundle) {
        attempt(bundle, bundle::uninstall);
    }

    private void stop(Bundle bundle) {
        attempt(bundle, () -> bundle.stop(Bundle.STOP_TRANSIENT));
    }

    private void putBack(Bundle bundle, Path copy) {
        attempt(bundle, () -> {
            try (var jar = Files.newInputStream(copy)) {
                bundle.update(jar);
            }
        });
    }

    private void startAgain(Bundle bundle) {
        if (!RunningBundle.isActive(bundle) && bundle.getState() != Bundle.UNINSTALLED) {
            attempt(bundle, bundle::start);
        }
    }

    private static String names(List<Candidate> candidates) {
        return String.join(", ", candidates.stream().map(Candidate::name).toList());
    }

    @FunctionalInterface
    private interface Act {
        void run() throws BundleException, IOException;
    }

    private static void attempt(Bundle bundle, Act act) {
        try {
            act.run();
        } catch (BundleException | IOException | RuntimeException e) {
            LOG.error("{} could not be put back as it was", bundle, e);
        }
    }
}
