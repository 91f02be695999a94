package org.lotse.platform.ui.api;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What addresses of lists have in common: constants in lower case, and nothing for what does not narrow. */
public final class AddressParts {

    private AddressParts() {}

    /** Adds a part that is there. */
    public static void put(Map<String, String> address, String name, @Nullable String value) {
        if (value != null) {
            address.put(name, value);
        }
    }

    /** A constant as it stands in an address. */
    public static @Nullable String lower(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant that stands there, or null for whatever else somebody typed. */
    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, String text) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        return null;
    }
}
