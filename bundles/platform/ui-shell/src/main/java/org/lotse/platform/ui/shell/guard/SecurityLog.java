package org.lotse.platform.ui.shell.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells administrators of requests that led nowhere, by the logger {@code org.lotse.security}: the kind of request and nothing
 * else, neither address nor name nor anything that was sent. Whoever sends thousands fills no disk: a few lines a minute of
 * each kind, the rest as a number. Any thread.
 */
public final class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.lotse.security");
    private static final SecurityLog OURS = new SecurityLog(Clock.systemUTC(), LOG::warn);
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int LINES = 10;

    private final Map<Suspicion, Window> windows = new EnumMap<>(Suspicion.class);
    private final Clock clock;
    private final Consumer<String> lines;

    /** @param lines where a line goes */
    SecurityLog(Clock clock, Consumer<String> lines) {
        this.clock = clock;
        this.lines = lines;
    }

    /** The one of the running shell; error pages and Flow's service are not made by anybody who could hand it to them. */
    public static SecurityLog ours() {
        return OURS;
    }

    /** Writes a line, or counts it if there were many. */
    public void tell(Suspicion suspicion) {
        var line = lineFor(suspicion, clock.instant());
        if (!line.isEmpty()) {
            lines.accept(line);
        }
    }

    private synchronized String lineFor(Suspicion suspicion, Instant now) {
        var window = windows.get(suspicion);
        if (window == null || now.isAfter(window.begun.plus(WINDOW))) {
            var untold = window == null ? 0 : Math.max(0, window.seen - LINES);
            windows.put(suspicion, new Window(now));
            return "Refused: " + suspicion.words() + (untold == 0 ? "" : " (and " + untold + " more like it before)");
        }
        window.seen++;
        return window.seen <= LINES ? "Refused: " + suspicion.words() : "";
    }

    private static final class Window {
        private final Instant begun;
        private int seen = 1;

        Window(Instant begun) {
            this.begun = begun;
        }
    }
}
