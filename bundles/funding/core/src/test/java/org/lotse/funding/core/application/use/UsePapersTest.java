package org.lotse.funding.core.application.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.funding.core.Told.day;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotse.funding.api.use.UseAlertKind;
import org.lotse.funding.api.use.UseSheet;
import org.lotse.funding.api.use.UseStepKind;
import org.lotse.funding.core.Granted;
import org.lotse.funding.core.Told;
import org.lotse.funding.core.domain.use.UseReckoning;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.workbook.Cell;
import org.lotse.platform.api.workbook.Sheet;

/** What stands on papers, with the words of the module. */
class UsePapersTest {

    private static final Texts TEXTS = UsePapersTest::said;

    @Test
    void everyStepAndAlertHasWordsInBothLanguages() throws IOException {
        for (var language : List.of("de", "en")) {
            assertThat(texts(language).stringPropertyNames())
                    .containsAll(keys("use-step", UseStepKind.values()))
                    .containsAll(keys("use-alert", UseAlertKind.values()))
                    .containsAll(UseRows.of(sheet()).stream()
                            .map(row -> "funding.use-figure." + row.key())
                            .toList());
        }
        assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("de").stringPropertyNames());
    }

    @Test
    void sheetHasEachFigureWithItsSteps() {
        var paper = new UsePaper(TEXTS, day("2026-05-04")).of(sheet());
        var said = paper.parts().toString();

        assertThat(said)
                .contains("Durch besetzte Tage verdient", "Bis zum Stichtag: 2017: 89.000 € × 184 / 365 Tage")
                .contains("44.865,75\u00a0€")
                .doesNotContain("2.017");
        assertThat(paper.parts()).filteredOn(Part.Table.class::isInstance).hasSize(4);
    }

    @Test
    void workbookHasNumbersAndDays() {
        var book = new UseBookOfSheets(TEXTS, Locale.ENGLISH).of(sheet());

        assertThat(book.sheets())
                .extracting(Sheet::name)
                .containsExactly("Figures", "Employments", "Steps", "Posts over time");
        assertThat(book.sheets().getFirst().rows().get(2)).contains(new Cell.Amount(44865.75, 2));
        assertThat(book.sheets().getLast().rows().getFirst()).startsWith(Cell.of(day("2017-07-01")));
        book.sheets()
                .forEach(sheet -> assertThat(sheet.rows())
                        .allMatch(row -> row.size() == sheet.heads().size()));
    }

    private static UseSheet sheet() {
        return UseReckoning.of(Granted.GRANT, Optional.of(Told.OF_2017), List.of(), day("2017-12-31"));
    }

    private static List<String> keys(String kind, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> "funding." + kind + "."
                        + value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static String said(Locale language, String key, Object... arguments) {
        try {
            return new MessageFormat(texts(language.getLanguage()).getProperty(key), language).format(arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(String language) throws IOException {
        try (var file = UsePapersTest.class.getResourceAsStream("/i18n/funding_" + language + ".properties")) {
            var texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        }
    }
}
