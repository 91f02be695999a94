package org.lotse.platform.persistence.jpa;

import org.lotse.platform.persistence.database.DatabaseName;

/** Tells whose data the current thread may touch. */
@FunctionalInterface
public interface Home {

    /**
     * The database for work that begins now on this thread.
     *
     * @throws RuntimeException if there is none; then nothing is opened
     */
    DatabaseName current();
}
