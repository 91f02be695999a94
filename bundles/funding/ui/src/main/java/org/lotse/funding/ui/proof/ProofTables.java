package org.lotse.funding.ui.proof;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.funding.api.proof.FigureSource;
import org.lotse.funding.api.proof.Proof;
import org.lotse.funding.api.proof.ProofFigure;
import org.lotse.funding.api.proof.ProofLine;
import org.lotse.funding.api.proof.ProofMeasure;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.ViewLink;

/**
 * The figures of a proof; each leads to what it was counted from.
 *
 * @param words names
 */
record ProofTables(Words words) {

    private static final List<ProofMeasure> WORK = List.of(
            ProofMeasure.CASES,
            ProofMeasure.OPENED,
            ProofMeasure.CONTACTS,
            ProofMeasure.HOME_VISITS,
            ProofMeasure.PLANS_AGREED);
    private static final List<ProofMeasure> ENDINGS = List.of(
            ProofMeasure.CLOSED_GOALS,
            ProofMeasure.CLOSED_REGULAR,
            ProofMeasure.CLOSED_TIME,
            ProofMeasure.CLOSED_MOVED,
            ProofMeasure.CLOSED_OTHER);

    Section of(Proof proof) {
        var section = Parts.section(
                words.text("funding.proof.figures"), Parts.soft(words.text("funding.proof.figures-help")));
        if (proof.lines().isEmpty()) {
            section.add(Parts.warning(words.text("funding.proof.no-lines")));
            return section;
        }
        section.add(table(proof, WORK), new H3(words.text("funding.proof.endings")), table(proof, ENDINGS));
        var missing = proof.lines().stream().filter(line -> !line.isComplete()).count();
        if (missing > 0 && proof.isOpen()) {
            section.add(Parts.warning(words.text("funding.proof.incomplete", missing)));
        }
        if (proof.lines().stream()
                .flatMap(line -> line.figures().stream())
                .anyMatch(figure -> figure.source() == FigureSource.REPORTED)) {
            section.add(Parts.soft(words.text("funding.proof.border")));
        }
        return section;
    }

    private SheetTable table(Proof proof, List<ProofMeasure> measures) {
        var heads = Stream.concat(
                        Stream.of(words.text("funding.proof.person")),
                        measures.stream().map(measure -> words.of("measure-short", measure)))
                .toArray(String[]::new);
        var table = new SheetTable(heads);
        for (var line : proof.lines()) {
            var cells = new ArrayList<Object>(List.of(person(proof, line)));
            measures.forEach(measure -> cells.add(cell(proof, line, measure)));
            table.row(cells.toArray());
        }
        var sums = new ArrayList<Object>(List.of(words.text("funding.proof.together")));
        measures.forEach(measure -> sums.add(sum(proof, measure)));
        return table.row(sums.toArray());
    }

    private Component person(Proof proof, ProofLine line) {
        var person = new Span(new ViewLink(line.person(), ProofAddress.of(proof.id(), line)));
        var employer = new Span(" " + line.employer());
        employer.addClassName("funding-soft");
        person.add(employer);
        return person;
    }

    private Object cell(Proof proof, ProofLine line, ProofMeasure measure) {
        return line.figure(measure)
                .<Object>map(figure -> {
                    var link = new ViewLink(number(figure.amount()), ProofAddress.of(proof.id(), line, measure));
                    link.getElement()
                            .setAttribute(
                                    "aria-label",
                                    words.text(
                                            "funding.proof.figure-link",
                                            words.of("measure", measure),
                                            line.person(),
                                            number(figure.amount())));
                    return link;
                })
                .orElse("–");
    }

    private String sum(Proof proof, ProofMeasure measure) {
        var known = proof.lines().stream()
                .flatMap(line -> line.figure(measure).stream())
                .toList();
        return known.size() == proof.lines().size()
                ? number(known.stream().mapToLong(ProofFigure::amount).sum())
                : "–";
    }

    private String number(long amount) {
        return words.number(BigDecimal.valueOf(amount));
    }
}
