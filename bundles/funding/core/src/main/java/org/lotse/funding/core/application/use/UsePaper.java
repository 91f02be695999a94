package org.lotse.funding.core.application.use;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lotse.funding.api.use.UseFigures;
import org.lotse.funding.api.use.UseLine;
import org.lotse.funding.api.use.UseSheet;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.print.Part.Fact;
import org.lotse.platform.api.text.Texts;

/** Budget and use as a sheet, in German as all sheets of the office. */
final class UsePaper {

    private final UseWords words;
    private final LocalDate today;

    UsePaper(Texts texts, LocalDate today) {
        words = new UseWords(texts, Locale.GERMAN);
        this.today = today;
    }

    Paper of(UseSheet sheet) {
        var title = words.sheet("title");
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(Label.of(title), 1));
        parts.add(new Part.Text(sheet.grant().title()));
        parts.add(new Part.Facts(facts(sheet)));
        if (!sheet.alerts().isEmpty()) {
            heading(parts, "alerts");
            sheet.alerts().forEach(alert -> parts.add(new Part.Text("– " + words.of(alert))));
        }
        heading(parts, "figures");
        parts.add(new Part.Table(labels("what", "to-date", "whole"), figures(sheet)));
        parts.add(new Part.Text(words.sheet("how")));
        heading(parts, "people");
        parts.add(new Part.Table(
                labels("person", "post", "share", "from", "until", "days"),
                sheet.lines().stream().map(this::person).toList()));
        heading(parts, "steps");
        parts.add(new Part.Table(labels("step", "result"), steps(sheet)));
        heading(parts, "course");
        parts.add(new Part.Table(labels("from", "until", "financed", "filled", "vacant"), course(sheet)));
        return new Paper(Locale.GERMAN, title, sheet.grant().reference(), parts);
    }

    private List<Fact> facts(UseSheet sheet) {
        var grant = sheet.grant();
        return List.of(
                fact("reference", grant.reference()),
                fact("period", words.day(grant.from()) + " – " + words.day(grant.until())),
                fact("yearly", words.euro(grant.yearly())),
                fact("day", words.day(sheet.day())),
                fact(
                        "posts",
                        words.sheet(
                                "posts-of",
                                words.number(sheet.financed()),
                                words.number(sheet.filled()),
                                words.number(sheet.vacant()))),
                fact("issued", words.day(today)));
    }

    private List<List<String>> figures(UseSheet sheet) {
        return UseRows.of(sheet).stream()
                .map(row -> List.of(
                        words.figure(row.key()), written(row.money(), row.toDate()), written(row.money(), row.whole())))
                .toList();
    }

    private String written(boolean money, BigDecimal value) {
        return money ? words.euro(value) : words.number(value);
    }

    private List<String> person(UseLine line) {
        var employment = line.employment();
        return List.of(
                employment.person() + ", " + employment.employer(),
                String.valueOf(employment.post()),
                words.number(employment.share()),
                words.day(employment.from()),
                employment.until().map(words::day).orElse("–"),
                String.valueOf(line.toDate().days()));
    }

    /** Of the whole time, by whom; to the chosen day are the grant's alone. */
    private List<List<String>> steps(UseSheet sheet) {
        var rows = new ArrayList<List<String>>();
        figures(rows, words.sheet("to-date"), sheet.toDate());
        figures(rows, words.sheet("whole"), sheet.whole());
        sheet.lines()
                .forEach(line -> line.whole()
                        .steps()
                        .forEach(step -> rows.add(List.of(
                                line.employment().person() + lower(line) + ": " + words.of(step),
                                words.euro(step.result())))));
        return rows;
    }

    private void figures(List<List<String>> rows, String time, UseFigures figures) {
        figures.steps().forEach(step -> rows.add(List.of(time + ": " + words.of(step), words.euro(step.result()))));
    }

    private String lower(UseLine line) {
        return line.lower() ? " (" + words.sheet("lower") + ")" : "";
    }

    private List<List<String>> course(UseSheet sheet) {
        return sheet.course().stream()
                .map(point -> List.of(
                        words.day(point.from()),
                        words.day(point.until()),
                        words.number(point.financed()),
                        words.number(point.filled()),
                        words.number(point.financed().subtract(point.filled()).max(BigDecimal.ZERO))))
                .toList();
    }

    private void heading(List<Part> parts, String key) {
        parts.add(new Part.Heading(Label.of(words.sheet(key)), 2));
    }

    private List<Label> labels(String... keys) {
        return List.of(keys).stream().map(key -> Label.of(words.sheet(key))).toList();
    }

    private Fact fact(String key, String value) {
        return new Fact(Label.of(words.sheet(key)), value);
    }
}
