package org.lotse.itests.browser;

import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.TreeMap;

/** Times that are promised as figures elsewhere: measured and told here, never a reason to fail. */
final class Timings {

    private static final Map<String, LongSummaryStatistics> MEASURED = new TreeMap<>();

    private Timings() {}

    static void measured(String what, long millis) {
        MEASURED.computeIfAbsent(what, name -> new LongSummaryStatistics()).accept(millis);
    }

    static void print() {
        MEASURED.forEach((what, millis) -> System.out.printf(
                "MEASURED %-48s %d to %d ms, %d times%n", what, millis.getMin(), millis.getMax(), millis.getCount()));
    }
}
