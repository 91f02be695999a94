package org.lotse.itests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import org.lotse.itests.harness.Lotse;

/** The lines that the product writes about requests that led nowhere. */
final class SecurityLogFile {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Lotse lotse;

    SecurityLogFile(Lotse lotse) {
        this.lotse = lotse;
    }

    /** Waits until there is such a line. */
    void awaits(String words) {
        lotse.await("a line in the log: " + words, PATIENCE, () -> text().contains("| security | Refused: " + words));
    }

    /** All of it. */
    String text() {
        try {
            return Files.readString(lotse.home().resolve("log/lotse.log"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
