package org.lotse.platform.ui.shell.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.ui.api.Reminders;
import org.lotse.platform.ui.api.RemindersPlace;
import org.lotse.platform.ui.shell.feedback.Line;
import org.lotse.platform.ui.shell.session.OpenSessions;
import org.lotse.platform.ui.shell.session.ShellSession;
import org.lotse.platform.ui.shell.session.Tabs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes round the open sessions and tells each what its modules say begins soon. */
@Component(service = Bell.class, immediate = true)
public final class Bell {

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final String ASKED = Bell.class.getName() + ".asked";
    private static final int ROUND_SECONDS = 20;

    private final OpenSessions sessions;
    private final Access access;
    private final Clock clock;
    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("lotse-bell").factory());

    /** Begins to go round. */
    @Activate
    public Bell(@Reference OpenSessions sessions, @Reference Access access, @Reference Clock clock) {
        this.sessions = sessions;
        this.access = access;
        this.clock = clock;
        rounds.scheduleWithFixedDelay(this::round, ROUND_SECONDS, ROUND_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        rounds.shutdownNow();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addReminders(Reminders reminders, Map<String, Object> properties) {
        var permission = Objects.requireNonNull((String) properties.get(RemindersPlace.PREFIX_ + "permission"));
        entries.add(new Entry(new Permission(permission), reminders));
    }

    void removeReminders(Reminders reminders) {
        entries.removeIf(entry -> entry.reminders() == reminders);
    }

    private record Entry(Permission permission, Reminders reminders) {}

    private void round() {
        try {
            sessions.all().stream()
                    .filter(session -> session.signedIn().isPresent())
                    .forEach(session -> session.access(() -> ring(session)));
        } catch (RuntimeException e) {
            LOG.warn("Not everybody could be reminded; trying again", e);
        }
    }

    /** With the session's lock and in its scope. */
    private void ring(ShellSession session) {
        if (session.signedIn().isEmpty()) {
            session.setAttribute(ASKED, null);
            return;
        }
        var stretch = Stretch.at(clock.instant(), (Instant) session.getAttribute(ASKED));
        session.setAttribute(ASKED, stretch.asked());
        Tabs.each(
                session,
                tab -> entries.stream()
                        .filter(entry -> access.may(entry.permission()))
                        .forEach(entry -> tell(entry.reminders(), stretch)));
    }

    /** One that fails keeps the others from nothing. */
    private static void tell(Reminders reminders, Stretch stretch) {
        try {
            reminders
                    .beginning(stretch.after(), stretch.upTo())
                    .forEach(reminder -> Line.reminder(reminder.text(), reminder.path()));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("{} could not say what begins soon", reminders.getClass().getName(), e);
        }
    }
}
