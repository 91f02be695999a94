package org.lotse.platform.deployment.folder;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Rings when something in a folder changes, as the operating system tells, or when somebody pulls it. */
public final class Bell implements AutoCloseable {

    private final Semaphore rings = new Semaphore(0);
    private final WatchService watch;

    /** @param folder to be watched from now on */
    public Bell(Path folder) throws IOException {
        watch = folder.getFileSystem().newWatchService();
        folder.register(
                watch,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
        Thread.ofPlatform().name("lotse-deployment-watch").daemon().start(this::watch);
    }

    /** Returns when it rings or rang since the last time, and after the patience at the latest. */
    public void await(Duration patience) throws InterruptedException {
        if (rings.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            rings.drainPermits();
        }
    }

    /** Rings it. */
    public void pull() {
        rings.release();
    }

    @Override
    public void close() throws IOException {
        watch.close();
        pull();
    }

    private void watch() {
        try {
            while (true) {
                var key = watch.take();
                key.pollEvents();
                pull();
                key.reset();
            }
        } catch (ClosedWatchServiceException | InterruptedException end) {
            pull();
        }
    }
}
