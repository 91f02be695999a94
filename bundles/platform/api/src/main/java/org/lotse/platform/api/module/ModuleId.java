package org.lotse.platform.api.module;

import java.util.regex.Pattern;

/**
 * Short name of a module, for example {@code cases}. It is also the prefix of the module's permissions, text keys,
 * routes, migrations and tables.
 *
 * @param value lower case letters, digits and hyphens
 */
public record ModuleId(String value) implements Comparable<ModuleId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*");

    /** The platform itself, which is on for every tenant and cannot be switched. */
    public static final ModuleId PLATFORM = new ModuleId("platform");

    /** @throws IllegalArgumentException if the value is not a lower case word */
    public ModuleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a module id: " + value);
        }
    }

    /** Key of the module's title in its texts. */
    public String titleKey() {
        return value + ".module.title";
    }

    /** Key of one sentence that says what the module is for. */
    public String descriptionKey() {
        return value + ".module.description";
    }

    @Override
    public int compareTo(ModuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
