package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;
import org.lotse.cases.api.figures.FigureTable;
import org.lotse.cases.api.figures.FigureTexts;
import org.lotse.cases.api.figures.Figures;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.text.Texts;

/** The figures of a period as a sheet to hand in. */
final class FigureSheet {

    private static final int TITLE = 1;
    private static final int SECTION = 2;

    private final Figures figures;
    private final FigureTexts said;
    private final DateTimeFormatter day;
    private final Locale language;

    FigureSheet(Figures figures, Texts texts, Locale language) {
        this.figures = figures;
        this.language = language;
        said = new FigureTexts((key, arguments) -> texts.get(language, key, arguments), language);
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language);
    }

    Paper paper() {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(Label.of(said.title()), TITLE));
        parts.add(new Part.Text(
                said.period(day(figures.query().from()), day(figures.query().to()), figures.cases())));
        if (figures.rounded()) {
            parts.add(new Part.Note(Label.of(said.rounded())));
        }
        for (var table : figures.tables()) {
            if (!table.isEmpty()) {
                parts.add(new Part.Heading(Label.of(said.title(table.kind())), SECTION));
                parts.add(new Part.Note(Label.of(said.hint(table.kind()))));
                parts.add(table(table));
            }
        }
        return new Paper(language, said.title(), said.title(), parts);
    }

    private Part table(FigureTable table) {
        return new Part.Table(
                said.heads(table.kind()).stream().map(Label::of).toList(),
                table.rows().stream()
                        .map(row -> Stream.concat(
                                        Stream.of(said.row(table.kind(), row)),
                                        row.values().stream().map(said::number))
                                .toList())
                        .toList());
    }

    private String day(LocalDate date) {
        return day.format(date);
    }
}
