package org.lotse.liga.ui.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.load.Scenario;
import org.lotse.platform.ui.api.Visit;

/** A scenario in the address, so that it can be passed on. */
final class ScenarioAddress {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final String NO_AGREEMENT = "none";

    private ScenarioAddress() {}

    /** What of the address makes sense; anybody may have typed it. The rest is as it begins. */
    static Scenario read(Visit visit, Scenario begin) {
        return new Scenario(
                number(visit, "persons").map(BigDecimal::intValue).orElse(begin.persons()),
                number(visit, "posts").orElse(begin.posts()),
                number(visit, "target").orElse(begin.target()),
                number(visit, "cost").orElse(begin.staffCost()),
                number(visit, "budget").orElse(begin.budget()),
                visit.query("agreement")
                        .map(text -> text.equals(NO_AGREEMENT)
                                ? null
                                : AgreementId.parse(text).orElse(begin.agreement()))
                        .orElse(visit.query("agreement").isPresent() ? null : begin.agreement()));
    }

    /** The scenario as an address: all of it, since today changes. */
    static Map<String, String> write(Scenario scenario) {
        var address = new LinkedHashMap<String, String>();
        address.put("persons", String.valueOf(scenario.persons()));
        address.put("posts", plain(scenario.posts()));
        address.put("target", plain(scenario.target()));
        address.put("cost", plain(scenario.staffCost()));
        address.put("budget", plain(scenario.budget()));
        address.put(
                "agreement",
                scenario.agreement() == null
                        ? NO_AGREEMENT
                        : scenario.agreement().toString());
        return address;
    }

    private static Optional<BigDecimal> number(Visit visit, String name) {
        return visit.query(name)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> new BigDecimal(text).setScale(2, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
