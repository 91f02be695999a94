package org.lotse.funding.ui.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lotse.platform.ui.api.Visit;

/**
 * The question as it stands in the address, so that a colleague sees the same calculation by a link.
 *
 * @param day reference day of the count
 * @param persons persons counted, if somebody said it
 * @param estimate persons estimated before, if somebody said it
 */
record ClaimAddress(LocalDate day, Optional<Integer> persons, Optional<Integer> estimate) {

    /** The count of 2017, on which all claims of that programme rest (§ 29d FAG). */
    private static final LocalDate COUNT_OF_2017 = LocalDate.of(2017, Month.SEPTEMBER, 15);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Whatever cannot be read was not said. */
    static ClaimAddress of(Visit visit) {
        return new ClaimAddress(
                visit.query("day").flatMap(ClaimAddress::day).orElse(COUNT_OF_2017),
                visit.query("persons").flatMap(ClaimAddress::number),
                visit.query("estimate").flatMap(ClaimAddress::number));
    }

    Map<String, String> query() {
        var query = new HashMap<String, String>();
        query.put("day", day.toString());
        persons.ifPresent(number -> query.put("persons", number.toString()));
        estimate.ifPresent(number -> query.put("estimate", number.toString()));
        return query;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
