package org.lotse.itests.container.probe;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Starting this bundle runs its tests once, on a thread of their own. */
public final class Probe implements BundleActivator {

    /** Environment variable: directory for the {@link Report}. */
    public static final String REPORT = "LOTSE_PROBE_REPORT";

    @Override
    public void start(BundleContext context) {
        var report = new Report(Path.of(System.getenv(REPORT)));
        new Thread(() -> run(context, report), "probe").start();
    }

    @Override
    public void stop(BundleContext context) {
        // The thread ends with the last test; nothing else was begun.
    }

    private static void run(BundleContext context, Report report) {
        Thread.currentThread().setContextClassLoader(Probe.class.getClassLoader());
        try {
            // Named, because there is no class path in here on which JUnit could look for engines.
            var config = LauncherConfig.builder()
                    .enableTestEngineAutoRegistration(false)
                    .enableLauncherSessionListenerAutoRegistration(false)
                    .enableLauncherDiscoveryListenerAutoRegistration(false)
                    .enablePostDiscoveryFilterAutoRegistration(false)
                    .enableTestExecutionListenerAutoRegistration(false)
                    .addTestEngines(new JupiterTestEngine())
                    .build();
            var request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(tests(context))
                    .build();
            LauncherFactory.create(config).execute(request, report);
        } catch (RuntimeException | Error failed) {
            report.couldNotRun(failed);
        } finally {
            report.end();
        }
    }

    private static List<ClassSelector> tests(BundleContext context) {
        return Collections.list(context.getBundle().findEntries("/", "*IT.class", true)).stream()
                .map(entry -> entry.getPath().substring(1).replace(".class", "").replace('/', '.'))
                .sorted()
                .map(name -> DiscoverySelectors.selectClass(Probe.class.getClassLoader(), name))
                .toList();
    }
}
