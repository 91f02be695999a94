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
    public Database open(DatabaseName name) {
        var database = databases.open(name);
        return new Database(name, counting(database.source()), database.changes());
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
