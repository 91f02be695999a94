package org.lotse.platform.api.deployment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One attempt to change what is installed.
 *
 * @param at when it was decided
 * @param file name of the file in {@code deploy/}, or how else it came
 * @param name symbolic names of its bundles, as far as it was understood
 * @param version their version
 * @param outcome what came of it
 * @param fault why it was refused, if it was
 * @param arguments what the texts of the fault say with {@code {0}} and so on
 */
public record Attempt(
        Instant at,
        String file,
        String name,
        String version,
        Outcome outcome,
        Optional<Fault> fault,
        List<String> arguments) {

    /** Copies the arguments. */
    public Attempt {
        arguments = List.copyOf(arguments);
    }

    /** What came of an attempt. */
    public enum Outcome {
        /** It runs. */
        ACCEPTED,
        /** Nothing was changed; what ran before runs on. */
        REFUSED,
        /** The file was taken away and with it what it had brought. */
        REMOVED,
        /** It was changed on the console, past the examinations, and does not work. */
        FAULTY
    }
}
