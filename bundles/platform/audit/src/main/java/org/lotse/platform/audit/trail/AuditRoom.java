package org.lotse.platform.audit.trail;

import java.net.URL;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.audit.anchor.AnchorFiles;
import org.lotse.platform.audit.anchor.Anchors;
import org.lotse.platform.persistence.journal.Commit;
import org.lotse.platform.persistence.journal.CommitParticipant;
import org.lotse.platform.persistence.journal.JournalKey;
import org.lotse.platform.persistence.journal.RunningWrite;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The trail in a running platform. Anchors are written behind the commits, by a thread of its own that sleeps unless
 * something was recorded; what is waiting is written when this stops.
 */
@Component(
        service = {CommitParticipant.class, AuditRoom.class},
        property = CommitParticipant.NAME + "=audit")
public final class AuditRoom implements CommitParticipant {

    private static final int ANCHOR_SECONDS = 5;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("lotse-audit-anchors").factory());
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Anchors anchors;
    private final ChainParticipant chains;

    /** Touches neither database nor disk. */
    @Activate
    public AuditRoom(
            BundleContext context, @Reference CurrentScope scope, @Reference Clock clock, @Reference JournalKey key) {
        var home = context.getProperty("lotse.home");
        if (home == null || home.isBlank()) {
            throw new IllegalStateException("The framework property lotse.home must name a directory");
        }
        anchors = new Anchors(new AnchorFiles(Path.of(home).resolve("audit")), key, this::soon);
        chains = new ChainParticipant(scope, clock, anchors);
    }

    /** Writes the last anchors. */
    @Deactivate
    public void close() {
        thread.shutdownNow();
        anchors.flush();
    }

    /** What seals and where the ends are known. */
    public Anchors anchors() {
        return anchors;
    }

    @Override
    public String tables() {
        return chains.tables();
    }

    @Override
    public List<URL> migrations() {
        return chains.migrations();
    }

    @Override
    public void beforeCommit(Commit commit) throws SQLException {
        chains.beforeCommit(commit);
    }

    @Override
    public void afterCommit(RunningWrite write) {
        chains.afterCommit(write);
    }

    private void soon(Runnable work) {
        if (waiting.compareAndSet(false, true)) {
            thread.schedule(
                    () -> {
                        waiting.set(false);
                        work.run();
                    },
                    ANCHOR_SECONDS,
                    TimeUnit.SECONDS);
        }
    }
}
