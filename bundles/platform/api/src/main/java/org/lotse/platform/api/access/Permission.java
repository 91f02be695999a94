package org.lotse.platform.api.access;

import java.util.regex.Pattern;
import org.lotse.platform.api.module.ModuleId;

/**
 * One thing a person may be allowed to do, named {@code <module>.<what>}, for example {@code cases.read}. The part
 * before the first dot names the module to which the permission belongs; {@code platform} is always on.
 *
 * @param key lower case words joined by dots and hyphens
 */
public record Permission(String key) implements Comparable<Permission> {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");

    /** @throws IllegalArgumentException if the key is not of the form {@code module.what} */
    public Permission {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a permission: " + key);
        }
    }

    /** The module to which this permission belongs. */
    public ModuleId module() {
        return new ModuleId(key.substring(0, key.indexOf('.')));
    }

    @Override
    public int compareTo(Permission other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
