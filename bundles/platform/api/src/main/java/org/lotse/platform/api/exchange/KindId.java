package org.lotse.platform.api.exchange;

import java.util.regex.Pattern;
import org.lotse.platform.api.module.ModuleId;

/**
 * Name of a kind of package or report, {@code <module>.<what>}, for example {@code cases.hand-over}.
 *
 * @param value the owning module and what is sent, joined by a dot
 */
public record KindId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}\\.[a-z][a-z0-9-]{0,39}");

    /** @throws IllegalArgumentException if the value is not of the form {@code module.what} */
    public KindId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a kind of package: " + value);
        }
    }

    /** The module that owns the kind. */
    public ModuleId module() {
        return new ModuleId(value.substring(0, value.indexOf('.')));
    }

    /** Key of what it is called, {@code <module>.package.<what>}. */
    public String titleKey() {
        var dot = value.indexOf('.');
        return value.substring(0, dot) + ".package" + value.substring(dot);
    }

    @Override
    public String toString() {
        return value;
    }
}
