package org.lotse.platform.persistence.database;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lotse.platform.api.tenant.TenantId;

/**
 * Name of one database; also its directory or schema and the alias of its key. Nothing but letters and digits, because it
 * becomes part of paths and statements.
 *
 * @param value a tenant's official key, or {@code platform}
 */
public record DatabaseName(String value) implements Comparable<DatabaseName> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,30}");

    /** The database of the platform itself: tenants, accounts, module switches. */
    public static final DatabaseName PLATFORM = new DatabaseName("platform");

    /** @throws IllegalArgumentException if the value holds anything but small letters and digits */
    public DatabaseName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a name for a database: " + value);
        }
    }

    /** The database of this tenant. */
    public static DatabaseName of(TenantId tenant) {
        return new DatabaseName(tenant.value());
    }

    /** The name, if that can be one. */
    public static Optional<DatabaseName> parse(String value) {
        return Optional.of(value).filter(FORM.asMatchPredicate()).map(DatabaseName::new);
    }

    @Override
    public int compareTo(DatabaseName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
