package org.lotse.funding.core.application.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.proof.Proof;
import org.lotse.funding.api.proof.ProofMeasure;
import org.lotse.platform.api.workbook.Cell;
import org.lotse.platform.api.workbook.Sheet;
import org.lotse.platform.api.workbook.Workbook;

/**
 * A proof as a workbook: figures, where they come from, money, report.
 *
 * @param words in the language of its headings
 */
record ProofBookOfSheets(ProofWords words) {

    private static final int CENTS = 2;

    Workbook of(Proof proof) {
        var sheets = new ArrayList<>(List.of(figures(proof), origins(proof)));
        if (proof.kind().isNarrative()) {
            sheets.add(money(proof));
        }
        if (!proof.parts().isEmpty()) {
            sheets.add(report(proof));
        }
        return new Workbook(words.language(), sheets);
    }

    private Sheet figures(Proof proof) {
        var heads = new ArrayList<>(List.of(
                words.text("funding.proof.person"),
                words.text("funding.proof.employer"),
                words.text("funding.proof.qualification"),
                words.text("funding.proof.post"),
                words.text("funding.proof.share"),
                words.text("funding.proof.from"),
                words.text("funding.proof.until")));
        Stream.of(ProofMeasure.values()).map(words::name).forEach(heads::add);
        var rows = proof.lines().stream()
                .map(line -> {
                    var cells = new ArrayList<>(List.of(
                            Cell.of(line.person()),
                            Cell.of(line.employer()),
                            Cell.of(words.name(line.qualification())),
                            Cell.of(line.post()),
                            amount(line.share()),
                            Cell.of(line.from()),
                            Cell.of(line.until())));
                    for (var measure : ProofMeasure.values()) {
                        cells.add(line.figure(measure)
                                .map(figure -> Cell.of(figure.amount()))
                                .orElseGet(Cell.Empty::new));
                    }
                    return List.copyOf(cells);
                })
                .toList();
        return new Sheet(words.text("funding.proof.figures"), above(proof), heads, rows);
    }

    private Sheet origins(Proof proof) {
        var rows = proof.lines().stream()
                .flatMap(line -> line.figures().stream()
                        .map(figure -> List.of(
                                Cell.of(line.person()),
                                Cell.of(words.name(figure.measure())),
                                Cell.of(figure.amount()),
                                Cell.of(words.name(figure.source())),
                                Cell.of(figure.origin()),
                                Cell.of(figure.day()),
                                Cell.of(figure.by()),
                                Cell.of(words.means(figure.measure())))))
                .toList();
        return new Sheet(
                words.text("funding.proof.origins"),
                above(proof),
                List.of(
                        words.text("funding.proof.person"),
                        words.text("funding.proof.measure"),
                        words.text("funding.proof.amount"),
                        words.text("funding.proof.source"),
                        words.text("funding.proof.origin"),
                        words.text("funding.proof.counted-on"),
                        words.text("funding.proof.counted-by"),
                        words.text("funding.proof.means")),
                rows);
    }

    private Sheet money(Proof proof) {
        var money = proof.money();
        return new Sheet(
                words.text("funding.proof.money"),
                above(proof),
                List.of(words.text("funding.proof.what"), words.text("funding.proof.euros")),
                List.of(
                        List.of(Cell.of(words.text("funding.proof.staff-cost")), amount(money.staffCost())),
                        List.of(Cell.of(words.text("funding.proof.received")), amount(money.received())),
                        List.of(
                                Cell.of(words.text("funding.proof.own-share")),
                                amount(money.ownShare().orElse(null))),
                        List.of(Cell.of(words.text("funding.proof.money-source")), Cell.of(money.source()))));
    }

    private Sheet report(Proof proof) {
        return new Sheet(
                words.text("funding.proof.narrative"),
                above(proof),
                List.of(
                        words.text("funding.part.place"),
                        words.text("funding.part.heading"),
                        words.text("funding.part.organisation"),
                        words.text("funding.part.author"),
                        words.text("funding.part.text")),
                proof.parts().stream()
                        .map(part -> List.of(
                                Cell.of(part.place()),
                                Cell.of(part.data().heading()),
                                Cell.of(part.data().organisation()),
                                Cell.of(part.data().author()),
                                Cell.of(part.data().text())))
                        .toList());
    }

    private List<String> above(Proof proof) {
        return List.of(
                words.title(proof.kind()) + ": " + proof.title(),
                words.text(
                        "funding.proof.above",
                        proof.reference(),
                        proof.from(),
                        proof.until(),
                        String.valueOf(proof.version())));
    }

    private static Cell amount(@Nullable BigDecimal value) {
        return value == null ? new Cell.Empty() : new Cell.Amount(value.doubleValue(), CENTS);
    }
}
