package org.lotse.platform.persistence.jpa;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The data source of the factory itself. EclipseLink wants to connect once while the factory is made, and asks Derby's
 * version; it gets a connection that leads nowhere. An entity manager that was not bound to a database ends here, and every
 * statement is refused.
 */
final class NoTenantDataSource {

    private static final Set<String> ENDING = Set.of("close", "abort", "rollback", "clearWarnings");

    private NoTenantDataSource() {}

    static DataSource make() {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return connection();
            }
            throw refusal();
        });
    }

    private static Connection connection() {
        return proxy(Connection.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "isClosed" -> false;
            case "getAutoCommit" -> true;
            case "getMetaData" -> metaData();
            case String name when ENDING.contains(name) -> null;
            default -> throw refusal();
        });
    }

    private static DatabaseMetaData metaData() {
        return proxy(DatabaseMetaData.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getDatabaseProductVersion" -> "10.17";
            default -> throw refusal();
        });
    }

    private static SQLException refusal() {
        return new SQLFeatureNotSupportedException("No tenant: this connection leads to no database");
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(NoTenantDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
