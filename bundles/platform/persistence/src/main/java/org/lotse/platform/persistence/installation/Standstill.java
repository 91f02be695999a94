package org.lotse.platform.persistence.installation;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.lotse.platform.persistence.database.DatabaseRefused;

/** Says where the operator looks first why nothing can work, and ends the process in an orderly way with status 1. */
final class Standstill implements Consumer<DatabaseRefused> {

    private static final int STATUS = 1;

    private final AtomicBoolean said = new AtomicBoolean();

    @Override
    public void accept(DatabaseRefused refused) {
        if (said.compareAndSet(false, true)) {
            System.err.println("lotse: cannot start. " + refused.getMessage());
            // On a thread of its own: the framework stops meanwhile, and waits for the threads it started.
            Thread.ofPlatform().name("lotse-standstill").start(() -> System.exit(STATUS));
        }
    }
}
