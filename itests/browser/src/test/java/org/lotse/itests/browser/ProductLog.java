package org.lotse.itests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.lotse.itests.harness.Lotse;

/** The product's log, from where it was read last. */
final class ProductLog {

    private final Lotse lotse;
    private int read;

    ProductLog(Lotse lotse) {
        this.lotse = lotse;
        read = lines().size();
    }

    /** The next line with these words, once it is there. */
    String await(String words) {
        lotse.await(words + " in the log", Duration.ofSeconds(30), () -> found(words));
        return lines().get(read - 1);
    }

    List<String> lines() {
        try {
            return Files.readAllLines(lotse.home().resolve("log/lotse.log"));
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** Whether a line with these words came since the last one that was found. */
    boolean found(String words) {
        var all = lines();
        for (var i = read; i < all.size(); i++) {
            if (all.get(i).contains(words)) {
                read = i + 1;
                return true;
            }
        }
        return false;
    }
}
