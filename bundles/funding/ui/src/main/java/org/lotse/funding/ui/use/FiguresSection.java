package org.lotse.funding.ui.use;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.use.LineFigures;
import org.lotse.funding.api.use.UseFigures;
import org.lotse.funding.api.use.UseLine;
import org.lotse.funding.api.use.UseSheet;
import org.lotse.funding.api.use.UseStep;
import org.lotse.funding.api.use.UseStepKind;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.ViewLink;

/** The figures until the chosen day and of the whole time; each opens to its steps and to the employments behind it. */
final class FiguresSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient UseWords words;
    private final transient UseSheet sheet;

    FiguresSection(UseWords words, UseSheet sheet) {
        this.words = words;
        this.sheet = sheet;
        var table = new SheetTable(
                        words.text("funding.use.what"),
                        words.text("funding.use.to-day", Localized.date(sheet.day())),
                        words.text("funding.use.whole"))
                .numbersFrom(1);
        days(table, "financed", UseFigures::financedDays, null);
        days(table, "filled", UseFigures::filledDays, LineFigures::filledDays);
        money(table, "granted", UseFigures::granted, Set.of(UseStepKind.GRANTED), null);
        money(
                table,
                "reachable",
                UseFigures::reachable,
                Set.of(UseStepKind.RATE_OF_GRANT, UseStepKind.REACHABLE, UseStepKind.REACHABLE_AT_MOST),
                null);
        money(
                table,
                "earned",
                UseFigures::earned,
                Set.of(UseStepKind.EARNED, UseStepKind.EARNED_AT_MOST),
                LineFigures::earned);
        money(table, "unused", UseFigures::unused, Set.of(), null);
        money(
                table,
                "actual",
                UseFigures::actual,
                Set.of(UseStepKind.ACTUAL, UseStepKind.ACTUAL_PART),
                LineFigures::actual);
        money(
                table,
                "expected",
                UseFigures::expected,
                Set.of(UseStepKind.GOES_ON, UseStepKind.BY_RATE),
                LineFigures::expected);
        money(table, "own", UseFigures::own, Set.of(UseStepKind.OWN), null);
        getContent().setId("use-figures");
        getContent().add(new H2(words.text("funding.use.figures")), Parts.soft(words.text("funding.use.how")), table);
    }

    private void days(
            SheetTable table,
            String name,
            Function<UseFigures, BigDecimal> figure,
            @Nullable Function<LineFigures, BigDecimal> part) {
        table.row(
                opened(name, Set.of(), part, words::number),
                words.number(figure.apply(sheet.toDate())),
                words.number(figure.apply(sheet.whole())));
    }

    private void money(
            SheetTable table,
            String name,
            Function<UseFigures, BigDecimal> figure,
            Set<UseStepKind> kinds,
            @Nullable Function<LineFigures, BigDecimal> part) {
        table.row(
                opened(name, kinds, part, words::euro),
                words.euro(figure.apply(sheet.toDate())),
                words.euro(figure.apply(sheet.whole())));
    }

    /** The figure's name, which opens. */
    private Component opened(
            String name,
            Set<UseStepKind> kinds,
            @Nullable Function<LineFigures, BigDecimal> part,
            Function<BigDecimal, String> written) {
        var content = new Div(Parts.soft(words.means(name)));
        half(content, "funding.use.to-day", sheet.toDate(), UseLine::toDate, kinds, part, written);
        half(content, "funding.use.whole", sheet.whole(), UseLine::whole, kinds, part, written);
        var details = new NativeDetails(words.figure(name), content);
        details.addClassName("funding-figure");
        return details;
    }

    private void half(
            Div content,
            String title,
            UseFigures figures,
            Function<UseLine, LineFigures> time,
            Set<UseStepKind> kinds,
            @Nullable Function<LineFigures, BigDecimal> part,
            Function<BigDecimal, String> written) {
        var list = new UnorderedList();
        if (part != null) {
            sheet.lines().stream()
                    .filter(line -> part.apply(time.apply(line)).signum() != 0)
                    .forEach(line -> list.add(person(line, time.apply(line), kinds, part, written)));
        }
        steps(figures.steps(), kinds).forEach(list::add);
        if (list.getChildren().findAny().isPresent()) {
            content.add(new H3(words.text(title, Localized.date(sheet.day()))), list);
        }
    }

    private ListItem person(
            UseLine line,
            LineFigures figures,
            Set<UseStepKind> kinds,
            Function<LineFigures, BigDecimal> part,
            Function<BigDecimal, String> written) {
        var item = new ListItem(
                new ViewLink(line.employment().person(), EmploymentView.address(line.employment())),
                new Span(": " + written.apply(part.apply(figures))));
        if (kinds.isEmpty()) {
            item.add(new Span(" "
                    + words.text(
                            "funding.use.days-of",
                            figures.days(),
                            words.number(line.employment().share()))));
        }
        var steps = steps(figures.steps(), kinds);
        if (!steps.isEmpty()) {
            var below = new UnorderedList();
            steps.forEach(below::add);
            item.add(below);
        }
        return item;
    }

    private List<ListItem> steps(List<UseStep> all, Set<UseStepKind> kinds) {
        return all.stream()
                .filter(step -> kinds.contains(step.kind()))
                .map(step -> new ListItem(words.of(step) + " = " + words.euro(step.result())))
                .toList();
    }
}
