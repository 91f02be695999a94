package org.lotse.cases.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.figures.FigureKind;
import org.lotse.cases.api.figures.FigureRow;
import org.lotse.cases.api.figures.FigureTexts;
import org.lotse.cases.api.report.Quarter;
import org.lotse.cases.api.report.QuarterReports;
import org.lotse.cases.api.report.ReportTexts;
import org.lotse.platform.api.vocabulary.LifeArea;

class FigureTextsTest {

    private final List<String> missing = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void everythingInATableHasAName(FigureKind kind) {
        for (var language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            var said = said(language);

            said.title(kind);
            said.hint(kind);
            said.heads(kind);
            keys(kind).forEach(key -> said.row(kind, new FigureRow(key, List.of())));
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void whatMunicipalitiesReportHasAName() {
        var reports = new QuarterReports(new Quarter(2026, 3), List.of(), List.of("Singen"));
        for (var language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            var named = new ReportTexts(source(language), said(language));

            named.quarter(reports.quarter());
            named.figure(FigureKind.CONTACTS, FigureKind.Measure.HOURS);
            named.heads(reports.compared(FigureKind.STATUS, FigureKind.Measure.CASES));
            named.sum();
            named.came(reports);
            named.missing(reports);
            named.missing(new QuarterReports(reports.quarter(), List.of(), List.of()));
            named.rounded();
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void numbersAreWrittenAsInTheLanguage() {
        assertThat(said(Locale.GERMAN).number(1234.5)).isEqualTo("1.234,5");
        assertThat(said(Locale.ENGLISH).number(1234.5)).isEqualTo("1,234.5");
        assertThat(said(Locale.GERMAN).number(3)).isEqualTo("3");
    }

    @Test
    void yearSaysItself() {
        assertThat(said(Locale.GERMAN).row(FigureKind.ENTRY_YEAR, new FigureRow("2015", List.of(1d))))
                .isEqualTo("2015");
    }

    private static Stream<String> keys(FigureKind kind) {
        return switch (kind) {
            case STATUS -> Stream.concat(names(CaseStatus.values()), Stream.of("OPENED", "CLOSED_IN_PERIOD"));
            case ENTRY_YEAR -> Stream.of(FigureRow.UNKNOWN);
            case LENGTH -> Stream.of("MONTHS_0", "MONTHS_6", "MONTHS_12", "MONTHS_24", "MONTHS_36");
            case CONTACTS -> names(ContactKind.values());
            case AREAS, CHANGE, OUTCOMES -> names(LifeArea.values());
            case PLANS -> Stream.of("IN_TIME", "OVERDUE", "DRAFTED", "WITHOUT");
            case CLOSINGS -> names(ClosingReason.values());
            case PERSONS -> Stream.of("LAST_DAY");
        };
    }

    private static Stream<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name);
    }

    private FigureTexts said(Locale language) {
        return new FigureTexts(source(language), language);
    }

    private FigureTexts.Source source(Locale language) {
        var texts = texts(language);
        return (key, arguments) -> {
            if (texts.getProperty(key) == null) {
                missing.add(language + " " + key);
            }
            return String.valueOf(texts.getProperty(key));
        };
    }

    private static Properties texts(Locale language) {
        try (var file = FigureTextsTest.class.getResourceAsStream("/i18n/cases_" + language + ".properties")) {
            var texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
