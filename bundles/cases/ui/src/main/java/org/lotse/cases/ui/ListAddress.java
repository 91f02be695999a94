package org.lotse.cases.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseSort;
import org.lotse.cases.api.Ending;
import org.lotse.cases.api.Standing;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.ui.api.Visit;

/** Filters and order of the list in its address, so that links, reload and the way back keep them. */
public final class ListAddress {

    static final String RESPONSIBLE = "responsible";
    static final String QUIET = "quiet";

    private static final String TEXT = "q";
    private static final String YEAR = "year";
    private static final String ENDING = "ending";
    private static final String STANDING = "standing";
    private static final String ALL = "all";
    private static final String SORT = "sort";
    private static final String DOWN = "down";
    private static final String YES = "1";

    private ListAddress() {}

    /** What of the address makes sense; anybody may have typed it. */
    public static CaseQuery read(Visit visit) {
        return CaseQuery.OPEN
                .matching(visit.query(TEXT).orElse(null))
                .enteredIn(visit.query(YEAR).flatMap(ListAddress::year).orElse(null))
                .of(visit.query(RESPONSIBLE).flatMap(ListAddress::user).orElse(null))
                .quiet(visit.query(QUIET).isPresent())
                .ending(visit.query(ENDING).flatMap(ListAddress::ending).orElse(null))
                .standing(standing(visit.query(STANDING).orElse("")))
                .by(
                        visit.query(SORT).flatMap(ListAddress::sort).orElse(CaseSort.NAME),
                        visit.query(DOWN).isPresent());
    }

    /** The query as an address; what everybody sees at first is left out. */
    public static Map<String, String> write(CaseQuery query) {
        var address = new HashMap<String, String>();
        Optional.ofNullable(query.text()).ifPresent(text -> address.put(TEXT, text));
        Optional.ofNullable(query.entryYear()).ifPresent(year -> address.put(YEAR, year.toString()));
        Optional.ofNullable(query.responsible()).ifPresent(person -> address.put(RESPONSIBLE, person.toString()));
        if (query.quiet()) {
            address.put(QUIET, YES);
        }
        Optional.ofNullable(query.ending()).ifPresent(ending -> address.put(ENDING, word(ending)));
        if (query.standing() != Standing.OPEN) {
            address.put(STANDING, query.standing() == null ? ALL : word(query.standing()));
        }
        if (query.sort() != CaseSort.NAME) {
            address.put(SORT, word(query.sort()));
        }
        if (query.descending()) {
            address.put(DOWN, YES);
        }
        return address;
    }

    /** The list as a link leads to it. */
    public static String path(CaseQuery query) {
        return "cases?"
                + write(query).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("&"));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Ending> ending(String text) {
        return Arrays.stream(Ending.values())
                .filter(ending -> ending.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private static @Nullable Standing standing(String text) {
        if (text.equalsIgnoreCase(ALL)) {
            return null;
        }
        return text.equalsIgnoreCase(word(Standing.CLOSED)) ? Standing.CLOSED : Standing.OPEN;
    }

    private static Optional<Integer> year(String text) {
        return text.matches("\\d{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<UserId> user(String text) {
        try {
            return Optional.of(new UserId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<CaseSort> sort(String text) {
        return Arrays.stream(CaseSort.values())
                .filter(sort -> sort.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
