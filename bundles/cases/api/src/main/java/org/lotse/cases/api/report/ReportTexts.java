package org.lotse.cases.api.report;

import java.util.List;
import java.util.stream.Stream;
import org.lotse.cases.api.figures.FigureKind;
import org.lotse.cases.api.figures.FigureRow;
import org.lotse.cases.api.figures.FigureTexts;

/** What reports are called, on the screen and in a spreadsheet: in one place, so that both say the same. */
public final class ReportTexts {

    private final FigureTexts.Source texts;
    private final FigureTexts said;

    /**
     * @param texts in the language
     * @param said what figures are called in it
     */
    public ReportTexts(FigureTexts.Source texts, FigureTexts said) {
        this.texts = texts;
        this.said = said;
    }

    /** A quarter as it is spoken of. */
    public String quarter(Quarter quarter) {
        return texts.get("cases.report.quarter", quarter.number(), Integer.toString(quarter.year()));
    }

    /** What a figure is: its table, and what of it if that counts several things. */
    public String figure(FigureKind kind, FigureKind.Measure measure) {
        var title = said.title(kind);
        return kind.measures().size() == 1
                ? title
                : texts.get(
                        "cases.district-figures.figure",
                        title,
                        said.heads(kind).get(1 + kind.measures().indexOf(measure)));
    }

    /** The columns: municipality, version, day, cases, and then the rows of the table. */
    public List<String> heads(SideBySide table) {
        return Stream.concat(
                        Stream.of(
                                texts.get("cases.district-figures.town"),
                                texts.get("cases.report.version"),
                                texts.get("cases.report.sent-at"),
                                texts.get("cases.district-figures.cases")),
                        table.keys().stream().map(key -> said.row(table.kind(), new FigureRow(key, List.of()))))
                .toList();
    }

    /** What the last line is. */
    public String sum() {
        return texts.get("cases.district-figures.sum");
    }

    /** How many have reported. */
    public String came(QuarterReports reports) {
        var came = reports.counting().size();
        return texts.get(
                "cases.district-figures.came", came, came + reports.missing().size());
    }

    /** Who has not. */
    public String missing(QuarterReports reports) {
        return reports.missing().isEmpty()
                ? texts.get("cases.district-figures.none-missing")
                : texts.get("cases.district-figures.missing", String.join(", ", reports.missing()));
    }

    /** How the figures are to be read. */
    public String rounded() {
        return texts.get("cases.district-figures.rounded");
    }
}
