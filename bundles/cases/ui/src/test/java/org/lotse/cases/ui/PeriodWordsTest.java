package org.lotse.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {

    private static final Map<String, String> TEXTS = Map.of(
            "cases.period.left", "noch {0}",
            "cases.period.over-since", "seit {0} beendet",
            "cases.period.months", "{0} M",
            "cases.period.days", "{0} T",
            "cases.period.months-and-days", "{0}, {1}");

    private final PeriodWords words = new PeriodWords(new Words(
            (locale, key, arguments) -> new MessageFormat(TEXTS.get(key), locale).format(arguments), Locale.GERMAN));

    @ParameterizedTest(name = "on {0}, end {1}: {2}")
    @CsvSource({
        "2026-11-24, 2027-03-11, 'noch 3 M, 16 T'",
        "2026-11-24, 2026-11-24, noch 1 T",
        "2026-11-24, 2026-12-23, noch 1 M",
        "2026-11-24, 2026-11-23, seit 1 T beendet",
        "2026-11-24, 2019-07-23, 'seit 88 M, 1 T beendet'",
        "2028-02-29, 2028-03-31, 'noch 1 M, 3 T'"
    })
    void restIsSaidWithItsLastDayCounted(LocalDate today, LocalDate end, String said) {
        assertThat(words.left(today, end)).isEqualTo(said);
    }
}
