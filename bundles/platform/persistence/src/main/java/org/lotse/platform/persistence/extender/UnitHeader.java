package org.lotse.platform.persistence.extender;

import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;

/**
 * What a bundle asks for: {@code Lotse-Unit: cases} or {@code Lotse-Unit: tenancy;home=platform}.
 *
 * @param unit name of the persistence unit
 * @param platform whether the data belongs to the platform, not to a tenant
 */
record UnitHeader(String unit, boolean platform) {

    private static final String NAME = "Lotse-Unit";
    private static final Pattern FORM =
            Pattern.compile("([a-z][a-z0-9-]*)(?:\\s*;\\s*home\\s*=\\s*\"?(platform|tenant)\"?)?");

    /**
     * The bundle's wish, if it has one.
     *
     * @throws IllegalArgumentException if the header is there but makes no sense
     */
    static Optional<UnitHeader> of(Bundle bundle) {
        return Optional.ofNullable(bundle.getHeaders("").get(NAME))
                .map(String::strip)
                .map(UnitHeader::parse);
    }

    static UnitHeader parse(String header) {
        var matcher = FORM.matcher(header);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Not of the form '<unit>' or '<unit>;home=platform': " + NAME + ": " + header);
        }
        return new UnitHeader(matcher.group(1), "platform".equals(matcher.group(2)));
    }
}
