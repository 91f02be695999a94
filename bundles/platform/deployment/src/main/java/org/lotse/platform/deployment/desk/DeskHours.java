package org.lotse.platform.deployment.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.apache.karaf.features.BootFinished;
import org.lotse.platform.deployment.delivery.Refused;
import org.lotse.platform.deployment.folder.Bell;
import org.lotse.platform.deployment.folder.DropFolder;
import org.lotse.platform.deployment.folder.Shelf;
import org.lotse.platform.deployment.journal.Journal;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the desk open from the end of the boot on, on a thread of its own. The operating system wakes it when the folder
 * changes; it looks by itself as well, because not every file system tells.
 */
@Component(service = DeskHours.class, immediate = true)
public final class DeskHours {

    private static final Logger LOG = LoggerFactory.getLogger(DeskHours.class);
    private static final Duration REST = Duration.ofSeconds(2);
    private static final Duration ROUND = Duration.ofSeconds(2);
    private static final Duration SOON = Duration.ofMillis(50);
    private static final Duration LAST_WORK = Duration.ofSeconds(10);
    private static final int LONGEST_MINUTES = 2;

    private final BundleContext context;
    private final Desk desk;
    private final DropFolder folder;
    private final Bell bell;
    private final Queue<Runnable> errands = new ConcurrentLinkedQueue<>();
    private final Thread clerk;
    private volatile boolean closed;

    /** @param boot is there when all bundles of the product are */
    @Activate
    public DeskHours(
            BundleContext context,
            @Reference BootFinished boot,
            @Reference Acceptance acceptance,
            @Reference Journal journal,
            @Reference Teller teller)
            throws IOException {
        this.context = context;
        var home = Path.of(context.getProperty("lotse.home"));
        folder = new DropFolder(home.resolve("deploy"), REST);
        desk = new Desk(context, folder, new Shelf(home), acceptance, journal, teller);
        bell = new Bell(folder.directory());
        clerk = Thread.ofPlatform().name("lotse-deployment").daemon().start(this::work);
    }

    /** Finishes what is at hand and closes. */
    @Deactivate
    public void close() throws IOException, InterruptedException {
        closed = true;
        bell.close();
        if (Thread.currentThread() != clerk) {
            clerk.join(LAST_WORK);
        }
    }

    /** Has a previous version put back and waits for it; tells why not. */
    public Optional<Refused> rollBack(String file) {
        var decided = new CompletableFuture<Optional<Refused>>();
        errand(() -> {
            try {
                decided.complete(desk.rollBack(file));
            } catch (IOException | RuntimeException e) {
                decided.completeExceptionally(e);
            }
        });
        return decided.orTimeout(LONGEST_MINUTES, TimeUnit.MINUTES).join();
    }

    /** Runs something on the desk's thread, between two deliveries. */
    public void errand(Runnable errand) {
        errands.add(errand);
        bell.pull();
    }

    private void work() {
        var opened = false;
        while (!closed) {
            try {
                if (!opened && isUp()) {
                    desk.open();
                    opened = true;
                }
                if (opened) {
                    desk.look();
                    runErrands();
                }
            } catch (IOException | RuntimeException | LinkageError e) {
                LOG.error("The folder deploy/ could not be looked through; trying again", e);
            }
            if (!rested(opened)) {
                return;
            }
        }
    }

    private void runErrands() {
        for (var errand = errands.poll(); errand != null; errand = errands.poll()) {
            errand.run();
        }
    }

    /** At a restart the framework still climbs to the level of the modules when Karaf says that it has finished. */
    private boolean isUp() {
        var wanted = context.getProperty(Constants.FRAMEWORK_BEGINNING_STARTLEVEL);
        var level = context.getBundle(Constants.SYSTEM_BUNDLE_ID)
                .adapt(FrameworkStartLevel.class)
                .getStartLevel();
        return level >= (wanted == null ? 1 : Integer.parseInt(wanted));
    }

    private boolean rested(boolean opened) {
        try {
            bell.await(folder.isFilling() || !opened ? SOON : ROUND);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
