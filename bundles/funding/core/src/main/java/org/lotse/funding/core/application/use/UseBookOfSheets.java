package org.lotse.funding.core.application.use;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lotse.funding.api.use.UseFigures;
import org.lotse.funding.api.use.UseLine;
import org.lotse.funding.api.use.UseSheet;
import org.lotse.funding.core.domain.Amounts;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.workbook.Cell;
import org.lotse.platform.api.workbook.Sheet;
import org.lotse.platform.api.workbook.Workbook;

/** Budget and use as a workbook: figures, employments, steps, and posts over time. */
final class UseBookOfSheets {

    private final UseWords words;
    private final Locale language;

    UseBookOfSheets(Texts texts, Locale language) {
        words = new UseWords(texts, language);
        this.language = language;
    }

    Workbook of(UseSheet use) {
        return new Workbook(language, List.of(figures(use), people(use), steps(use), course(use)));
    }

    private Sheet figures(UseSheet use) {
        var rows = UseRows.of(use).stream()
                .map(row -> List.of(Cell.of(words.figure(row.key())), amount(row.toDate()), amount(row.whole())))
                .toList();
        return sheet(use, "figures", List.of("what", "to-date", "whole"), rows);
    }

    private Sheet people(UseSheet use) {
        var heads =
                new ArrayList<>(heads("person", "employer", "post", "qualification", "share", "from", "until", "days"));
        heads.add(words.figure("filled"));
        heads.add(words.figure("earned"));
        heads.add(words.figure("actual"));
        heads.add(words.figure("expected"));
        return new Sheet(
                words.sheet("people"),
                above(use),
                heads,
                use.lines().stream().map(this::person).toList());
    }

    private List<Cell> person(UseLine line) {
        var one = line.employment();
        var whole = line.whole();
        return List.of(
                Cell.of(one.person()),
                Cell.of(one.employer()),
                Cell.of(one.post()),
                Cell.of(words.learnt(one.qualification()) + (line.lower() ? " (" + words.sheet("lower") + ")" : "")),
                amount(one.share()),
                Cell.of(one.from()),
                Cell.of(one.until().orElse(null)),
                Cell.of(whole.days()),
                amount(whole.filledDays()),
                amount(whole.earned()),
                amount(whole.actual()),
                amount(whole.expected()));
    }

    private Sheet steps(UseSheet use) {
        var rows = new ArrayList<List<Cell>>();
        grant(rows, words.sheet("to-date"), use.toDate());
        grant(rows, words.sheet("whole"), use.whole());
        use.lines()
                .forEach(line -> Stream.concat(
                                line.toDate().steps().stream()
                                        .map(step -> List.of(
                                                Cell.of(words.sheet("to-date")),
                                                Cell.of(line.employment().person()),
                                                Cell.of(words.of(step)),
                                                amount(step.result()))),
                                line.whole().steps().stream()
                                        .map(step -> List.of(
                                                Cell.of(words.sheet("whole")),
                                                Cell.of(line.employment().person()),
                                                Cell.of(words.of(step)),
                                                amount(step.result()))))
                        .forEach(rows::add));
        return sheet(use, "steps", List.of("period", "person", "step", "result"), rows);
    }

    private void grant(List<List<Cell>> rows, String time, UseFigures figures) {
        figures.steps()
                .forEach(step -> rows.add(
                        List.of(Cell.of(time), new Cell.Empty(), Cell.of(words.of(step)), amount(step.result()))));
    }

    private Sheet course(UseSheet use) {
        var rows = use.course().stream()
                .map(point -> List.of(
                        Cell.of(point.from()),
                        Cell.of(point.until()),
                        amount(point.financed()),
                        amount(point.filled()),
                        amount(point.financed().subtract(point.filled()).max(BigDecimal.ZERO))))
                .toList();
        return sheet(use, "course", List.of("from", "until", "financed", "filled", "vacant"), rows);
    }

    private Sheet sheet(UseSheet use, String name, List<String> heads, List<List<Cell>> rows) {
        return new Sheet(words.sheet(name), above(use), heads(heads.toArray(String[]::new)), rows);
    }

    private List<String> above(UseSheet use) {
        return List.of(
                words.sheet("title") + ": " + use.grant().title(),
                words.sheet("reference") + ": " + use.grant().reference(),
                words.sheet("day") + ": " + words.day(use.day()));
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> words.sheet(key)).toList();
    }

    private static Cell amount(BigDecimal value) {
        return new Cell.Amount(value.doubleValue(), Amounts.DECIMALS);
    }
}
