package org.lotse.funding.api.rule;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A certain version of a rule-set; the same in the district and in its municipalities. Appears in addresses.
 *
 * @param rules short name of the rule-set
 * @param version counted from 1
 */
public record RuleRef(String rules, int version) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9-]{1,40})/(\\d{1,4})");

    /** Reads what somebody may have typed, for example {@code vwv-2017/1}; empty if it is none. */
    public static Optional<RuleRef> parse(String text) {
        var matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new RuleRef(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return rules + "/" + version;
    }
}
