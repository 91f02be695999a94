package org.lotse.platform.audit.trail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.audit.Refusals;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts refusals in memory, in windows of a quarter of an hour, so that a flood of them is a handful of entries. */
@Component
public final class CountedRefusals implements Refusals {

    /** How long further refusals are only counted. */
    static final Duration WINDOW = Duration.ofMinutes(15);
    /** So many sources are told apart at a time. */
    static final int SOURCES = 50;

    private static final Logger LOG = LoggerFactory.getLogger(CountedRefusals.class);
    private static final String MANY = "many";

    private record Key(String source, String act, String subject) {}

    private final AuditTrail trail;
    private final Clock clock;
    private final Map<Key, Window> windows = new HashMap<>();
    private final ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("lotse-refusals").factory());

    /** Looks every minute for windows that are over. */
    @Activate
    public CountedRefusals(@Reference AuditTrail trail, @Reference Clock clock) {
        this.trail = trail;
        this.clock = clock;
        hand.scheduleWithFixedDelay(this::closeWindows, 1, 1, TimeUnit.MINUTES);
    }

    /** What was counted and not recorded yet is recorded now. */
    @Deactivate
    public void stop() {
        hand.shutdownNow();
        close(true);
    }

    @Override
    public void record(String source, Act act) {
        if (opens(new Key(source, act.name(), act.subject()), act)) {
            trail.recordForPlatform(act);
        }
    }

    /** Records the numbers of the windows that are over. */
    void closeWindows() {
        close(false);
    }

    /** Whether this is the first one of its window, to be recorded at once. */
    private synchronized boolean opens(Key key, Act act) {
        var known = windows.get(key);
        if (known != null) {
            known.further++;
            return false;
        }
        if (windows.size() < SOURCES) {
            windows.put(key, new Window(clock.instant(), act));
            return true;
        }
        windows.computeIfAbsent(
                        new Key(MANY, act.name(), MANY),
                        same -> new Window(clock.instant(), Act.of(act.name(), act.subjectKind(), MANY)))
                .further++;
        return false;
    }

    private void close(boolean all) {
        for (var act : over(all)) {
            try {
                trail.recordForPlatform(act);
            } catch (RuntimeException e) {
                LOG.error("Not recorded in the trail of the platform: {} {}", act.name(), act.details(), e);
            }
        }
    }

    private synchronized List<Act> over(boolean all) {
        var end = clock.instant().minus(WINDOW);
        var over = new ArrayList<Act>();
        windows.values().removeIf(window -> {
            if (!all && window.begun.isAfter(end)) {
                return false;
            }
            if (window.further > 0) {
                over.add(window.act.with("further", Long.toString(window.further)));
            }
            return true;
        });
        return over;
    }

    private static final class Window {

        private final Instant begun;
        private final Act act;
        private long further;

        Window(Instant begun, Act act) {
            this.begun = begun;
            this.act = act;
        }
    }
}
