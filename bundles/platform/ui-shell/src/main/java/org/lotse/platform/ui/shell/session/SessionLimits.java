package org.lotse.platform.ui.shell.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends sessions in which nothing was done for a while, and every session after a working day. An open tab by itself is
 * no activity: neither its heartbeat nor what is pushed to it counts.
 */
@Component(service = SessionLimits.class, immediate = true, configurationPid = "org.lotse.sessions")
public final class SessionLimits {

    private static final Logger LOG = LoggerFactory.getLogger(SessionLimits.class);
    private static final int SWEEP_SECONDS = 15;

    /** Limits of sessions; configuration {@code org.lotse.sessions}. */
    public @interface Config {
        /** Minutes without activity after which a session ends. */
        int idle_minutes() default 30;

        /** Hours after signing in at which a session ends, active or not. */
        int absolute_hours() default 12;
    }

    private final OpenSessions sessions;
    private final Clock clock = Clock.systemUTC();
    private final Duration idle;
    private final Duration absolute;
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("lotse-session-limits").factory());

    /** Begins to look after the sessions. */
    @Activate
    public SessionLimits(@Reference OpenSessions sessions, Config config) {
        this.sessions = sessions;
        this.idle = Duration.ofMinutes(config.idle_minutes());
        this.absolute = Duration.ofHours(config.absolute_hours());
        sweeper.scheduleWithFixedDelay(this::sweep, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        sweeper.shutdownNow();
    }

    /** How long a session may be idle. */
    public Duration idle() {
        return idle;
    }

    private void sweep() {
        try {
            var now = clock.instant();
            sessions.all().stream()
                    .filter(session -> isOver(session, now))
                    .forEach(session -> session.access(() -> {
                        if (isOver(session, now)) {
                            SessionEnd.end(session, EndReason.EXPIRED);
                        }
                    }));
        } catch (RuntimeException e) {
            LOG.warn("Sessions could not be checked for their limits; trying again", e);
        }
    }

    private boolean isOver(ShellSession session, Instant now) {
        return session.signedIn().isPresent()
                && isOver(
                        session.signedIn().orElseThrow().since(),
                        Instant.ofEpochMilli(session.getLastRequestTimestamp()),
                        now);
    }

    /** Whether a session that began and was last used then is over now. */
    boolean isOver(Instant since, Instant lastUsed, Instant now) {
        return now.isAfter(lastUsed.plus(idle)) || now.isAfter(since.plus(absolute));
    }
}
