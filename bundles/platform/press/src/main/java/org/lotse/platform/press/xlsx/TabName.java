package org.lotse.platform.press.xlsx;

import java.util.Locale;
import java.util.Set;

/** A name that a tab may have: up to 31 letters, none of {@code []:*?/\}, no quote at either end, and none twice, in whatever case. */
final class TabName {

    private static final int LONGEST = 31;
    private static final String ELLIPSIS = "…";
    private static final String NAMELESS = "-";

    private TabName() {}

    /** @param taken names of the tabs before, in small letters; this one is added */
    static String of(String name, Set<String> taken) {
        var accepted = name.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replaceAll("^'+|'+$", "")
                .strip();
        var plain = accepted.isEmpty() ? NAMELESS : accepted;
        var tab = shortened(plain, "");
        for (var again = 2; !taken.add(tab.toLowerCase(Locale.ROOT)); again++) {
            tab = shortened(plain, " (" + again + ")");
        }
        return tab;
    }

    private static String shortened(String name, String end) {
        var most = LONGEST - end.length();
        return (name.length() > most
                        ? name.substring(0, most - ELLIPSIS.length()).strip() + ELLIPSIS
                        : name)
                + end;
    }
}
