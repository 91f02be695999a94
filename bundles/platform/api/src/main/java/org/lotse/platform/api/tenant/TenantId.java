package org.lotse.platform.api.tenant;

import java.util.regex.Pattern;

/**
 * The official key of a tenant: eight digits for a municipality (Amtlicher Gemeindeschlüssel, AGS), five for a district.
 * Always a string, because it may begin with zero.
 *
 * @param value the digits, for example {@code 08335043} for the city of Konstanz
 */
public record TenantId(String value) implements Comparable<TenantId> {

    private static final Pattern KEY = Pattern.compile("\\d{5}|\\d{8}");

    /** @throws IllegalArgumentException if the value is neither five nor eight digits */
    public TenantId {
        if (!KEY.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an official municipality or district key: " + value);
        }
    }

    @Override
    public int compareTo(TenantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
