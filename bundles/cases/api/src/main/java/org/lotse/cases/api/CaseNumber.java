package org.lotse.cases.api;

import java.util.regex.Pattern;

/**
 * The pseudonymous number under which people speak and write of a case: district code, year of opening, running number
 * of the tenant and year. Never the number in the Ausländerzentralregister, which § 10 (4) AZRG confines to traffic with
 * the register.
 *
 * @param value for example {@code KN-2017-00042}; the running number grows beyond five digits when it must
 */
public record CaseNumber(String value) implements Comparable<CaseNumber> {

    private static final Pattern FORM = Pattern.compile("[A-ZÄÖÜ]{1,3}-\\d{4}-\\d{5,9}");

    /** @throws IllegalArgumentException if the value is not of this form */
    public CaseNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a case number: " + value);
        }
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
