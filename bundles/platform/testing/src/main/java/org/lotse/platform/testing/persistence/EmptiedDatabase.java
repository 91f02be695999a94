package org.lotse.platform.testing.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.testing.FixedScope;

/**
 * A module's tables on a real database, made once for all tests of a class, since that takes a second, and emptied before each. A module extends it with its
 * tables and registers it as a static extension.
 */
public class EmptiedDatabase implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private final FixedScope scope = new FixedScope();
    private final String name;
    private final ClassLoader loader;
    private final List<TenantId> tenants;
    private final List<String> emptying;
    private @Nullable Path directory;
    private @Nullable DatabaseUnit unit;

    /**
     * @param name of the unit, as {@link DatabaseUnit} has it
     * @param loader sees the module's classes and files
     * @param tenants whose tables are emptied; the scope is the last one's when a test begins
     * @param emptying SQL statements, in this order
     */
    protected EmptiedDatabase(String name, ClassLoader loader, List<TenantId> tenants, List<String> emptying) {
        this.name = name;
        this.loader = loader;
        this.tenants = List.copyOf(tenants);
        this.emptying = List.copyOf(emptying);
    }

    /** Statements that empty these tables, those that others depend on last. */
    protected static List<String> deletionsFrom(List<String> tables) {
        return tables.stream().map(table -> "delete from " + table).toList();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        directory = Files.createTempDirectory(name);
        open();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        for (var tenant : tenants) {
            scope.in(tenant);
            unit().transactions()
                    .write(() -> emptying.forEach(statement -> unit().entities()
                            .manager()
                            .createNativeQuery(statement)
                            .executeUpdate()));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        unit().close();
        try (var files = Files.walk(Objects.requireNonNull(directory))) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** As after a restart. */
    public void reopen() {
        unit().close();
        open();
    }

    /** Who acts, and where. */
    public FixedScope scope() {
        return scope;
    }

    /** The module's unit, until the next {@link #reopen}. */
    public DatabaseUnit unit() {
        return Objects.requireNonNull(unit);
    }

    private void open() {
        unit = new DatabaseUnit(Objects.requireNonNull(directory), name, loader, scope);
    }
}
