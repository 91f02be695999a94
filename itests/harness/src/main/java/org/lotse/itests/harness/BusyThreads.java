package org.lotse.itests.harness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a process is at: for the report on one that does not get on. */
final class BusyThreads {

    private static final Pattern BETWEEN_THREADS = Pattern.compile("\\R\\R");
    private static final Pattern OF_INTEREST = Pattern.compile(
            "deadlock|java.lang.Thread.State: (RUNNABLE|BLOCKED)|at org\\.(lotse|apache\\.(karaf|felix))");

    private BusyThreads() {}

    /** The stacks of the threads of this process that run, wait for a monitor, or are inside the platform; the reason if there are none. */
    static String of(long pid) {
        var jstack = Path.of(System.getProperty("java.home"), "bin", "jstack").toString();
        try {
            var asked = new ProcessBuilder(jstack, Long.toString(pid))
                    .redirectErrorStream(true)
                    .start();
            var dump = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return BETWEEN_THREADS
                    .splitAsStream(dump)
                    .filter(thread -> OF_INTEREST.matcher(thread).find())
                    .map(BusyThreads::shortened)
                    .collect(Collectors.joining("\n", "--- threads of " + pid + "\n", "\n"));
        } catch (IOException cannot) {
            return "(no threads of " + pid + ": " + cannot + ")\n";
        }
    }

    private static String shortened(String thread) {
        return Arrays.stream(thread.split("\\R")).limit(25).collect(Collectors.joining("\n"));
    }
}
