package org.lotse.platform.api.access;

import java.util.regex.Pattern;
import org.lotse.platform.api.module.ModuleId;

/**
 * Name of a role, {@code <module>.<role>}, for example {@code cases.integration-manager}. Its title is the text
 * {@code <module>.role.<role>}.
 *
 * @param value module and role joined by a dot
 */
public record RoleId(String value) implements Comparable<RoleId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*");

    /** @throws IllegalArgumentException if the value is not of the form {@code module.role} */
    public RoleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a role: " + value);
        }
    }

    /** The module that offers the role; {@code platform} for the platform's own. */
    public ModuleId module() {
        return new ModuleId(value.substring(0, value.indexOf('.')));
    }

    /** Key of the role's title in the module's texts. */
    public String titleKey() {
        var dot = value.indexOf('.');
        return value.substring(0, dot) + ".role." + value.substring(dot + 1);
    }

    @Override
    public int compareTo(RoleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
