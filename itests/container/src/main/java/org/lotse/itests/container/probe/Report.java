package org.lotse.itests.container.probe;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * One file for each test: a first line of class, test, state and milliseconds, and below it the stack of a failure. The
 * file {@value #END} comes last.
 */
public final class Report implements TestExecutionListener {

    /** Says that no more will come. */
    public static final String END = "end";

    private final Path directory;
    private final Map<String, Long> begun = new ConcurrentHashMap<>();
    private int number;

    Report(Path directory) {
        this.directory = directory;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        begun.put(test.getUniqueId(), System.nanoTime());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        var failed = result.getStatus() != TestExecutionResult.Status.SUCCESSFUL;
        // A container is only worth a line if what it does before or after its tests went wrong.
        if (test.isTest() || failed) {
            var millis = (System.nanoTime() - requireNonNull(begun.get(test.getUniqueId()))) / 1_000_000;
            write(
                    className(test),
                    test.getDisplayName(),
                    failed ? "FAILED" : "PASSED",
                    millis,
                    result.getThrowable().map(Report::stack).orElse(""));
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        write(className(test), test.getDisplayName(), "SKIPPED", 0, reason);
    }

    void couldNotRun(Throwable failure) {
        write(Probe.class.getName(), "run", "FAILED", 0, stack(failure));
    }

    void end() {
        put(END, "");
    }

    private void write(String className, String test, String state, long millis, String more) {
        number++;
        var name = test.replace("()", "");
        put(
                "%03d.result".formatted(number),
                String.join("\t", className, name, state, Long.toString(millis)) + "\n" + more);
    }

    private void put(String name, String content) {
        try {
            Files.writeString(directory.resolve(name), content);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static String className(TestIdentifier test) {
        return test.getSource()
                .map(source -> switch (source) {
                    case MethodSource method -> method.getClassName();
                    case ClassSource type -> type.getClassName();
                    default -> source.toString();
                })
                .orElse(test.getDisplayName());
    }

    private static String stack(Throwable failure) {
        var stack = new StringWriter();
        failure.printStackTrace(new PrintWriter(stack));
        return stack.toString();
    }
}
