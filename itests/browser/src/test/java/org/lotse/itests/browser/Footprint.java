package org.lotse.itests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lotse.itests.harness.Lotse;

/**
 * What a running product holds at a moment, after everything that can go has gone: objects by class, threads by name, and
 * open files. Asked from outside by the JDK's own tool, so that the asking leaves nothing behind.
 *
 * @param objects how many instances there are of each class
 * @param threads how many threads there are of each name, numbers in names left out
 * @param files how many files and sockets are open
 */
record Footprint(Map<String, Long> objects, Map<String, Long> threads, long files) {

    /** Of these, one more is one too many. */
    private static final Map<String, String> COUNTED = Map.of(
            "class loaders", "org.apache.felix.framework.BundleWiringImpl$BundleClassLoader",
            "routes", "com.vaadin.flow.router.internal.RouteTarget",
            "jobs", "org.lotse.platform.jobs.registry.KnownJob",
            "appointments of jobs", "org.quartz.impl.JobDetailImpl",
            "handlers of events", "org.lotse.platform.events.delivery.Handlers$Installed",
            "views", "org.lotse.platform.ui.shell.views.ViewEntry",
            "units of persistence", "org.lotse.platform.persistence.jpa.PersistenceUnit");

    /** Of these there are a few more or fewer, because threads keep the last one that they had for a while. */
    private static final String DATABASE_HANDLE = "org.apache.derby.impl.jdbc.EmbedConnection";

    /** What goes by itself while one looks again has been let go, only not by everybody yet. */
    private static final int LOOKS = 10;

    private static final long HANDLES = 8;
    private static final Pattern OURS = Pattern.compile(
            "^(\\[+L)?(org\\.lotse|org\\.apache\\.felix|org\\.osgi|com\\.vaadin|org\\.eclipse\\.persistence|org\\.example|jakarta|org\\.atmosphere|org\\.quartz|org\\.apache\\.derby\\.impl\\.jdbc)\\.");

    /**
     * The framework's own notes on a bundle that is gone: a use count of zero for each service it had taken from us, with
     * the bundle's headers, until the service goes too. No class of the bundle hangs on them; class loaders are ours to count.
     */
    private static final Pattern THE_FRAMEWORKS =
            Pattern.compile("^(\\[+L)?org\\.apache\\.felix\\.framework\\.(?!BundleWiringImpl)");

    private static final Pattern OBJECTS = Pattern.compile("^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(\\S+)", Pattern.MULTILINE);
    private static final Pattern THREADS = Pattern.compile("^\"([^\"]*)\"", Pattern.MULTILINE);

    static Footprint of(Lotse lotse) {
        // Twice, because what the first collection lets go may hold what the second one finds.
        ask(lotse, "GC.run");
        ask(lotse, "GC.run");
        var objects = new TreeMap<String, Long>();
        OBJECTS.matcher(ask(lotse, "GC.class_histogram"))
                .results()
                .forEach(line -> objects.merge(plain(line.group(2)), Long.valueOf(line.group(1)), Long::sum));
        var threads = new TreeMap<String, Long>();
        THREADS.matcher(ask(lotse, "Thread.print"))
                .results()
                .forEach(line -> threads.merge(line.group(1).replaceAll("\\d+", "#"), 1L, Long::sum));
        return new Footprint(objects, threads, files(lotse));
    }

    /** What would be counted in vain, because no class has the name any more by which it is counted. */
    static List<String> uncountable(Lotse lotse) {
        var loaded = ask(lotse, "VM.class_hierarchy");
        return Stream.concat(COUNTED.values().stream(), Stream.of(DATABASE_HANDLE))
                .filter(type -> !loaded.contains("-" + type + "/"))
                .toList();
    }

    /**
     * What there is more of now: one of those that are counted one by one, so many instances of any other class, or half a
     * dozen or more threads of a kind, handles of databases or open files. Of the JDK's own classes and of pages in a database's cache there may be
     * more or fewer; what leaks holds something of the others.
     */
    Map<String, Long> grownIn(Lotse lotse, long instances) {
        var grown = of(lotse).grownSince(this, instances);
        for (var look = 1; look < LOOKS && !grown.isEmpty(); look++) {
            grown = of(lotse).grownSince(this, instances);
        }
        return grown;
    }

    private Map<String, Long> grownSince(Footprint before, long instances) {
        var grown = new TreeMap<String, Long>();
        compare(before.objects, objects, instances, "", grown);
        grown.keySet()
                .removeIf(name -> !OURS.matcher(name).find()
                        || THE_FRAMEWORKS.matcher(name).find());
        COUNTED.forEach((what, type) -> {
            var more = objects.getOrDefault(type, 0L) - before.objects.getOrDefault(type, 0L);
            if (more > 0) {
                grown.put(what, more);
            }
        });
        compare(before.threads, threads, HANDLES, "thread ", grown);
        compare(before.databaseHandles(), databaseHandles(), HANDLES, "", grown);
        if (files - before.files >= HANDLES) {
            grown.put("open files", files - before.files);
        }
        return grown;
    }

    /** The flags that the product's virtual machine runs with. */
    static String flags(Lotse lotse) {
        return ask(lotse, "VM.flags");
    }

    private Map<String, Long> databaseHandles() {
        return Map.of("handles of databases", objects.getOrDefault(DATABASE_HANDLE, 0L));
    }

    private static void compare(
            Map<String, Long> before, Map<String, Long> after, long atLeast, String prefix, Map<String, Long> more) {
        after.forEach((name, count) -> {
            var growth = count - before.getOrDefault(name, 0L);
            if (growth >= atLeast) {
                more.put(prefix + name, growth);
            }
        });
    }

    /** Generated classes have numbers that change. */
    private static String plain(String name) {
        return name.replaceAll("\\$\\$Lambda.*", "\\$\\$Lambda")
                .replaceAll(
                        "(\\$Proxy|LambdaForm\\$\\w+|GeneratedConstructorAccessor|GeneratedMethodAccessor)[\\d/x.a-f]+",
                        "$1");
    }

    private static long files(Lotse lotse) {
        try (var open = Files.list(Path.of("/proc/" + lotse.pid() + "/fd"))) {
            return open.count();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static String ask(Lotse lotse, String command) {
        try {
            var tool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(lotse.pid()),
                            command)
                    .redirectErrorStream(true)
                    .start();
            var answer = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (tool.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + answer);
            }
            return answer;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
