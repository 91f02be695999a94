package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lotse.cases.api.figures.FigureKind;
import org.lotse.cases.api.figures.FigureRow;
import org.lotse.cases.api.figures.FigureTable;
import org.lotse.cases.api.figures.FigureTexts;
import org.lotse.cases.api.figures.Figures;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.workbook.Cell;
import org.lotse.platform.api.workbook.Sheet;
import org.lotse.platform.api.workbook.Workbook;

/** The figures of a period as a workbook to go on reckoning with: a sheet for each table. */
final class FigureBook {

    private final Figures figures;
    private final FigureTexts said;
    private final DateTimeFormatter day;
    private final Locale language;

    FigureBook(Figures figures, Texts texts, Locale language) {
        this.figures = figures;
        this.language = language;
        said = new FigureTexts((key, arguments) -> texts.get(language, key, arguments), language);
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language);
    }

    Workbook workbook() {
        return new Workbook(language, figures.tables().stream().map(this::sheet).toList());
    }

    private Sheet sheet(FigureTable table) {
        var kind = table.kind();
        return new Sheet(
                said.title(kind),
                above(kind),
                said.heads(kind),
                table.rows().stream().map(row -> cells(kind, row)).toList());
    }

    private List<String> above(FigureKind kind) {
        var lines = new ArrayList<>(List.of(
                said.title(kind),
                said.period(day(figures.query().from()), day(figures.query().to()), figures.cases()),
                said.hint(kind)));
        if (figures.rounded()) {
            lines.add(said.rounded());
        }
        return lines;
    }

    /** Hours have tenths, all else is counted. */
    private List<Cell> cells(FigureKind kind, FigureRow row) {
        return Stream.concat(
                        Stream.of(Cell.of(said.row(kind, row))),
                        IntStream.range(0, row.values().size()).mapToObj(place -> (Cell) new Cell.Amount(
                                row.values().get(place),
                                kind.measures().get(place) == FigureKind.Measure.HOURS ? 1 : 0)))
                .toList();
    }

    private String day(LocalDate date) {
        return day.format(date);
    }
}
