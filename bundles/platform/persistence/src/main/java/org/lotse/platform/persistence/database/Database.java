package org.lotse.platform.persistence.database;

import java.util.concurrent.locks.Lock;
import javax.sql.DataSource;

/**
 * An open database.
 *
 * @param name which one
 * @param source its connections, each in a state as new
 * @param changes held while the schema changes: two units that change the same database at once could wait for each other
 */
public record Database(DatabaseName name, DataSource source, Lock changes) {}
