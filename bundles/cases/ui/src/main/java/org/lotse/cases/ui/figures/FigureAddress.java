package org.lotse.cases.ui.figures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.Standing;
import org.lotse.cases.api.figures.FigureQuery;
import org.lotse.platform.ui.api.Visit;

/** Period and status of the figures in their address, so that links, reload and the way back keep them. */
final class FigureAddress {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String STANDING = "standing";

    private FigureAddress() {}

    /** What of the address makes sense; without anything, this year until today. */
    static FigureQuery read(Visit visit, LocalDate today) {
        var to = visit.query(TO).flatMap(FigureAddress::day).orElse(today);
        var from = visit.query(FROM).flatMap(FigureAddress::day).orElse(to.withDayOfYear(1));
        return new FigureQuery(
                from.isAfter(to) ? to.withDayOfYear(1) : from,
                to,
                visit.query(STANDING).flatMap(FigureAddress::standing).orElse(null));
    }

    /** The query as an address. */
    static Map<String, String> write(FigureQuery query) {
        var address = new HashMap<String, String>();
        address.put(FROM, query.from().toString());
        address.put(TO, query.to().toString());
        Optional.ofNullable(query.standing())
                .ifPresent(standing -> address.put(STANDING, standing.name().toLowerCase(Locale.ROOT)));
        return address;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Standing> standing(String text) {
        return Arrays.stream(Standing.values())
                .filter(standing -> standing.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
