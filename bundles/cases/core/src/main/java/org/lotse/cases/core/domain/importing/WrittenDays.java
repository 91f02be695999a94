package org.lotse.cases.core.domain.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lotse.cases.api.BirthPrecision;

/** Days as people write them into lists. Two digits for a year are not read: nobody knows in which century. */
final class WrittenDays {

    private static final List<DateTimeFormatter> DAYS = List.of(
            formatter("d.M.uuuu"),
            formatter("uuuu-MM-dd"),
            formatter("d/M/uuuu"),
            formatter("uuuu-MM-dd'T'HH:mm[:ss]"));
    private static final List<DateTimeFormatter> MONTHS =
            List.of(formatter("M.uuuu"), formatter("M/uuuu"), formatter("uuuu-MM"));

    /** A register writes zeros for what nobody knows. */
    private static final Pattern ZEROS = Pattern.compile("^(?:00\\.)+");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern ESTIMATE = Pattern.compile(
            "(?iU)\\(?(?:~|\\b(?:ca|circa|etwa|ungefähr|geschätzt|gesch|about|approx|approximately|estimated|est)\\b\\.?)\\)?");

    private WrittenDays() {}

    /** A birth date, and how much of it is known. */
    record Birth(LocalDate day, BirthPrecision precision) {}

    /** Empty if it is no day. */
    static Optional<LocalDate> day(String written) {
        return first(DAYS, text -> form -> LocalDate.parse(text, form), written.strip());
    }

    /** Empty if it is none. */
    static Optional<Birth> birth(String written) {
        var estimate = ESTIMATE.matcher(written);
        if (estimate.find()) {
            return birth(estimate.replaceAll("")).map(birth -> new Birth(birth.day(), BirthPrecision.ESTIMATED));
        }
        var text = ZEROS.matcher(written.strip()).replaceFirst("");
        if (YEAR.matcher(text).matches()) {
            return Optional.of(new Birth(LocalDate.of(Integer.parseInt(text), 1, 1), BirthPrecision.YEAR));
        }
        return day(text)
                .map(day -> new Birth(day, BirthPrecision.DAY))
                .or(() -> first(MONTHS, month -> form -> YearMonth.parse(month, form), text)
                        .map(month -> new Birth(month.atDay(1), BirthPrecision.MONTH)));
    }

    private static <T> Optional<T> first(
            List<DateTimeFormatter> forms, Function<String, Function<DateTimeFormatter, T>> parse, String text) {
        return forms.stream()
                .flatMap(form -> {
                    try {
                        return Optional.of(parse.apply(text).apply(form)).stream();
                    } catch (DateTimeException otherForm) {
                        return Optional.<T>empty().stream();
                    }
                })
                .findFirst();
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
