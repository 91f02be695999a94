package org.lotse.platform.persistence.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Connections of the one pool that work for one tenant, from the moment they are lent until they are closed. One that cannot
 * be brought back to working for nobody never returns to the pool.
 */
final class TenantSource implements DataSource {

    private static final String REFUSED = "42501";

    private final HikariDataSource pool;
    private final TenantSchema tenant;
    private final TenantSchema neutral;

    TenantSource(HikariDataSource pool, TenantSchema tenant, TenantSchema neutral) {
        this.pool = pool;
        this.tenant = tenant;
        this.neutral = neutral;
    }

    @Override
    public Connection getConnection() throws SQLException {
        for (var others = pool.getMaximumPoolSize(); ; others--) {
            var connection = pool.getConnection();
            try {
                tenant.enter(connection);
                return lent(connection);
            } catch (SQLException | RuntimeException e) {
                discard(connection);
                if (others == 0 || !isRefused(e)) {
                    throw e;
                }
            }
        }
    }

    /**
     * Whether the server says that the role may not be taken on. A server process that looked up its memberships while a
     * tenant's role was being made may have missed that one and does not look again; a later process knows it.
     */
    private static boolean isRefused(Exception e) {
        return e instanceof SQLException refused && REFUSED.equals(refused.getSQLState());
    }

    private Connection lent(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                TenantSource.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        giveBack(connection);
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void giveBack(Connection connection) throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            neutral.enter(connection);
        } catch (SQLException e) {
            discard(connection);
            return;
        }
        connection.close();
    }

    private void discard(Connection connection) throws SQLException {
        pool.evictConnection(connection);
        connection.close();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("Connections belong to the tenant, not to a user");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("The pool is shared");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("The pool is shared");
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("Logged elsewhere");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException("Nothing inside is anybody's");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
