package org.lotse.platform.api.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an operator typed: the values of options by name. Those that are required are there.
 *
 * @param values by the option's name, without hyphens
 */
public record CommandInput(Map<String, String> values) {

    /** Later changes of the map do not matter. */
    public CommandInput {
        values = Map.copyOf(values);
    }

    /** A day, {@code 2017-09-15}. */
    public Optional<LocalDate> day(String option) {
        return find(option, "a day like 2017-09-15", LocalDate::parse);
    }

    /** A whole number, zero or more. */
    public Optional<Integer> count(String option) {
        return find(option, "a whole number from 0 to 999999999", text -> {
            if (!text.matches("\\d{1,9}")) {
                throw new NumberFormatException(text);
            }
            return Integer.valueOf(text);
        });
    }

    private <T> Optional<T> find(String option, String wanted, Function<String, T> read) {
        return Optional.ofNullable(values.get(option)).map(text -> {
            try {
                return read.apply(text);
            } catch (DateTimeException | NumberFormatException other) {
                throw new IllegalArgumentException("--" + option + " is '" + text + "', wanted " + wanted, other);
            }
        });
    }
}
