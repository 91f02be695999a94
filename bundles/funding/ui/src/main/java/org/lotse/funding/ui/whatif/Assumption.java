package org.lotse.funding.ui.whatif;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.rule.RuleRef;
import org.lotse.platform.ui.api.Visit;

/**
 * What is assumed, as it stands in the address, so that a colleague sees the same by a link.
 *
 * @param programme short name of the rule-set
 * @param rules a version to reckon by, if another than the one that counts
 * @param counts head counts in place of those that are kept
 * @param group who is to apply together
 */
record Assumption(Optional<String> programme, Optional<RuleRef> rules, Map<Ags, Integer> counts, Set<Ags> group) {

    private static final Pattern COUNT = Pattern.compile("(\\d{8}):(\\d{1,6})");
    private static final Pattern KEY = Pattern.compile("\\d{8}");

    /** Keeps the order of the keys. */
    Assumption {
        counts = new TreeMap<>(counts);
        group = new TreeSet<>(group);
    }

    /** Whatever cannot be read was not said. */
    static Assumption of(Visit visit) {
        var counts = new TreeMap<Ags, Integer>();
        parts(visit, "counts")
                .map(COUNT::matcher)
                .filter(Matcher::matches)
                .forEach(count -> counts.put(new Ags(count.group(1)), Integer.valueOf(count.group(2))));
        return new Assumption(
                visit.query("programme"),
                visit.query("rules").flatMap(RuleRef::parse),
                counts,
                parts(visit, "group")
                        .filter(key -> KEY.matcher(key).matches())
                        .map(Ags::new)
                        .collect(Collectors.toSet()));
    }

    Map<String, String> query() {
        return Map.of(
                "programme",
                programme.orElse(""),
                "rules",
                rules.map(RuleRef::toString).orElse(""),
                "counts",
                counts.entrySet().stream()
                        .map(count -> count.getKey() + ":" + count.getValue())
                        .collect(Collectors.joining(",")),
                "group",
                group.stream().map(Ags::value).collect(Collectors.joining(",")));
    }

    private static Stream<String> parts(Visit visit, String name) {
        return visit.query(name).stream().flatMap(text -> Stream.of(text.split(",")));
    }
}
