package org.lotse.funding.core.application.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.proof.FigureSource;
import org.lotse.funding.api.proof.NarrativePart;
import org.lotse.funding.api.proof.Proof;
import org.lotse.funding.api.proof.ProofFigure;
import org.lotse.funding.api.proof.ProofKind;
import org.lotse.funding.api.proof.ProofLine;
import org.lotse.funding.api.proof.ProofMeasure;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.print.Part.Fact;

/** A proof as a sheet to sign, in German as all sheets of the office. */
final class ProofSheet {

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

    private final ProofWords words;
    private final String applicant;
    private final LocalDate today;

    /** @param applicant who proves */
    ProofSheet(ProofWords words, String applicant, LocalDate today) {
        this.words = words;
        this.applicant = applicant;
        this.today = today;
    }

    Paper of(Proof proof) {
        var title = words.title(proof.kind());
        var parts = new ArrayList<Part>(List.of(
                new Part.Heading(Label.of(title), 1),
                new Part.Text(applicant),
                new Part.Facts(facts(proof)),
                new Part.Heading(Label.of("Zahlen je Integrationsmanagerin und Integrationsmanager"), 2)));
        if (proof.lines().isEmpty()) {
            parts.add(new Part.Text("Im Zeitraum war keine geförderte Stelle besetzt."));
        } else {
            parts.add(posts(proof));
            parts.add(new Part.Heading(Label.of("Begleitung"), 3));
            parts.add(table(proof, WORK));
            parts.add(new Part.Heading(Label.of("Beendete Begleitungen nach Ergebnis"), 3));
            parts.add(table(proof, ENDINGS));
            parts.add(new Part.Text(
                    "k. A.: keine Angabe. Wechselt die Zuständigkeit, zählt eine begleitete Person bei jeder Kraft; "
                            + "Summen stehen nur dort, wo alle Zahlen bekannt sind."));
            parts.add(new Part.Heading(Label.of("Woher die Zahlen stammen"), 3));
            parts.add(origins(proof));
            if (proof.lines().stream()
                    .flatMap(line -> line.figures().stream())
                    .anyMatch(figure -> figure.source() == FigureSource.REPORTED)) {
                parts.add(
                        new Part.Text(
                                "Gemeldete Zahlen sind auf fünf gerundet. Was ihnen zugrunde liegt, bleibt in der Gemeinde und kann hier nicht eingesehen werden."));
            }
        }
        money(proof, parts);
        narrative(proof, parts);
        parts.add(new Part.Heading(Label.of("Was gezählt ist"), 2));
        parts.add(new Part.Facts(Stream.of(ProofMeasure.values())
                .map(measure -> new Fact(Label.of(words.name(measure)), words.means(measure)))
                .toList()));
        parts.add(new Part.Signatures(List.of(Label.of("Für den Zuwendungsempfänger: " + applicant))));
        return new Paper(Locale.GERMAN, title, foot(proof), parts);
    }

    private static String foot(Proof proof) {
        return proof.reference() + ", Fassung " + proof.version();
    }

    private List<Fact> facts(Proof proof) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Label.of("Antrag"), proof.title()));
        facts.add(new Fact(Label.of("Aktenzeichen"), proof.reference()));
        facts.add(new Fact(Label.of("Zeitraum"), words.day(proof.from()) + " bis " + words.day(proof.until())));
        facts.add(new Fact(Label.of("Fassung"), String.valueOf(proof.version())));
        if (proof.reason() != null) {
            facts.add(new Fact(Label.of("Grund der Berichtigung"), proof.reason()));
        }
        var sent = proof.sent();
        facts.add(new Fact(
                Label.of("Stand"),
                sent == null ? "Entwurf" : "Gesendet am " + words.day(sent.on()) + " an " + sent.to()));
        facts.add(new Fact(Label.of("Ausgedruckt am"), words.day(today)));
        return facts;
    }

    private Part table(Proof proof, List<ProofMeasure> measures) {
        var heads = new ArrayList<Label>(List.of(Label.of("Name")));
        measures.forEach(measure -> heads.add(Label.of(words.shortName(measure))));
        var rows = new ArrayList<List<String>>();
        for (var line : proof.lines()) {
            var row = new ArrayList<>(List.of(line.person()));
            measures.forEach(measure -> row.add(amount(line, measure)));
            rows.add(row);
        }
        var together = new ArrayList<>(List.of("Zusammen"));
        measures.forEach(measure -> together.add(sum(proof, measure)));
        rows.add(together);
        return new Part.Table(heads, rows);
    }

    /** Beside the figures there is no room for it on a sheet. */
    private Part posts(Proof proof) {
        return new Part.Table(
                List.of(
                        Label.of("Name"),
                        Label.of("Träger"),
                        Label.of("Stelle"),
                        Label.of("Umfang"),
                        Label.of("Von"),
                        Label.of("Bis")),
                proof.lines().stream()
                        .map(line -> List.of(
                                line.person(),
                                line.employer(),
                                String.valueOf(line.post()),
                                words.number(line.share()),
                                words.day(line.from()),
                                line.until() == null ? "" : words.day(line.until())))
                        .toList());
    }

    private String amount(ProofLine line, ProofMeasure measure) {
        return line.figure(measure).map(figure -> words.number(figure.amount())).orElse("k. A.");
    }

    private String sum(Proof proof, ProofMeasure measure) {
        var known = proof.lines().stream()
                .flatMap(line -> line.figure(measure).stream())
                .toList();
        return known.size() == proof.lines().size()
                ? words.number(known.stream().mapToLong(ProofFigure::amount).sum())
                : "k. A.";
    }

    private Part origins(Proof proof) {
        var rows = new ArrayList<List<String>>();
        for (var line : proof.lines()) {
            var said = new LinkedHashSet<List<String>>();
            line.figures()
                    .forEach(figure -> said.add(List.of(
                            line.person(),
                            words.name(figure.source()),
                            figure.origin(),
                            words.day(figure.day()),
                            figure.by())));
            rows.addAll(said);
        }
        return new Part.Table(
                List.of(
                        Label.of("Name"),
                        Label.of("Art"),
                        Label.of("Quelle"),
                        Label.of("Stand"),
                        Label.of("Erfasst von")),
                rows);
    }

    private void money(Proof proof, List<Part> parts) {
        if (!proof.kind().isNarrative()) {
            return;
        }
        var money = proof.money();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Label.of("Personalkosten im Zeitraum"), euro(money.staffCost())));
        facts.add(new Fact(Label.of("Erhaltene Zuwendung"), euro(money.received())));
        money.ownShare()
                .ifPresent(share -> facts.add(new Fact(
                        Label.of(share.signum() < 0 ? "Nicht verbraucht" : "Eigenanteil"), words.euro(share.abs()))));
        Optional.ofNullable(money.source()).ifPresent(source -> facts.add(new Fact(Label.of("Quelle"), source)));
        parts.add(new Part.Heading(Label.of("Geld"), 2));
        parts.add(new Part.Facts(facts));
    }

    private String euro(@Nullable BigDecimal amount) {
        return amount == null ? "k. A." : words.euro(amount);
    }

    private void narrative(Proof proof, List<Part> parts) {
        if (proof.parts().isEmpty()) {
            return;
        }
        parts.add(
                new Part.Heading(Label.of(proof.kind() == ProofKind.INDICATORS ? "Erläuterungen" : "Sachbericht"), 2));
        for (var part : proof.parts()) {
            parts.add(new Part.Heading(Label.of(heading(part)), 3));
            parts.add(new Part.Text(part.data().text()));
        }
        if (proof.parts().stream()
                        .map(part -> part.data().organisation())
                        .distinct()
                        .count()
                > 1) {
            parts.add(new Part.Heading(Label.of("Wer was geschrieben hat"), 3));
            parts.add(new Part.Table(
                    List.of(Label.of("Teil"), Label.of("Träger"), Label.of("Verfasst von")),
                    proof.parts().stream()
                            .map(part -> List.of(
                                    part.place() + ". "
                                            + Optional.ofNullable(part.data().heading())
                                                    .orElse("ohne Überschrift"),
                                    part.data().organisation(),
                                    part.data().author()))
                            .toList()));
        }
    }

    private static String heading(NarrativePart part) {
        var heading = part.data().heading();
        var who = part.data().organisation();
        return part.place() + ". " + (heading == null ? who : heading + " (" + who + ")");
    }
}
