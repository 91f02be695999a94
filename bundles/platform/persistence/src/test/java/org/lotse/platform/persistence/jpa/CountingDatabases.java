package org.lotse.platform.persistence.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.lotse.platform.persistence.database.Database;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.database.Lease;
import org.lotse.platform.persistence.operation.DatabaseState;

/** Remembers every connection that was lent, so that a test can ask whether all came back. */
final class CountingDatabases implements Databases {

    private final Databases databases;
    private final List<Connection> lent = Collections.synchronizedList(new ArrayList<>());

    CountingDatabases(Databases databases) {
        this.databases = databases;
    }

    int lent() {
        return lent.size();
    }

    long notReturned() throws Exception {
        var open = 0;
        for (var connection : lent) {
            open += connection.isClosed() ? 0 : 1;
        }
        return open;
    }

    @Override
    public Lease lease(DatabaseName name) {
        var lease = databases.lease(name);
        var database = lease.database();
        var counting = new Database(name, counting(database.source()), database.changes());
        return new Lease() {
            @Override
            public Database database() {
                return counting;
            }

            @Override
            public void close() {
                lease.close();
            }
        };
    }

    @Override
    public void doubt(DatabaseName name, String reason) {
        databases.doubt(name, reason);
    }

    @Override
    public void rotateKey(DatabaseName name) {
        databases.rotateKey(name);
    }

    @Override
    public List<DatabaseState> states() {
        return databases.states();
    }

    @Override
    public void close() {
        databases.close();
    }

    private DataSource counting(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    try {
                        var result = method.invoke(source, arguments);
                        if (result instanceof Connection connection) {
                            lent.add(connection);
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public String targetDatabase() {
        return databases.targetDatabase();
    }
}
