package org.lotse.itests.crash;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.CurrentScope;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * First looks whether everything is there that was confirmed before, told of and recorded, and writes what it found
 * into the file {@code report-<round>}; then writes cases and contacts, two people in each of two towns, until it is stopped or killed.
 */
public final class Load implements BundleActivator {

    /** Environment variable: directory of {@link Confirmed} and of the reports. */
    public static final String DIRECTORY = "LOTSE_CRASH_DIRECTORY";

    private static final int WRITERS_PER_TOWN = 2;

    private volatile boolean stopped;
    private volatile @Nullable Post post;

    @Override
    public void start(BundleContext context) {
        var directory = Path.of(System.getenv(DIRECTORY));
        begin("crash-load", () -> run(new Product(context), directory));
    }

    @Override
    public void stop(BundleContext context) {
        // Not interrupted: that would close the database under somebody's hands, and this is about kills.
        stopped = true;
        var open = post;
        if (open != null) {
            open.close();
        }
    }

    private void run(Product product, Path directory) {
        var confirmed = new Confirmed(directory.resolve("confirmed"));
        try {
            var open = new Post(product.context(), directory.resolve("heard"), product.service(CurrentScope.class));
            post = open;
            var towns = Town.all(product, directory, open);
            var offences = new ArrayList<String>();
            for (var town : towns) {
                offences.addAll(town.offences(confirmed));
            }
            if (stopped) {
                return;
            }
            report(directory, offences.isEmpty() ? "OK " + confirmed.size() : String.join("\n", offences));
            for (var town : towns) {
                for (var writer = 0; writer < WRITERS_PER_TOWN; writer++) {
                    begin("crash-writer", () -> town.writeUntil(() -> stopped, confirmed));
                }
            }
        } catch (IOException | RuntimeException e) {
            if (stopped) {
                return; // put in, taken out and put in again: the next start tells
            }
            var stack = new StringWriter();
            e.printStackTrace(new PrintWriter(stack));
            report(directory, "FAILED " + stack);
        }
    }

    private static void begin(String name, Runnable work) {
        new Thread(work, name).start();
    }

    private static void report(Path directory, String text) {
        try {
            var round = 1;
            while (Files.exists(directory.resolve("report-" + round))) {
                round++;
            }
            var draft = Files.writeString(directory.resolve("report.new"), text);
            Files.move(draft, directory.resolve("report-" + round), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
