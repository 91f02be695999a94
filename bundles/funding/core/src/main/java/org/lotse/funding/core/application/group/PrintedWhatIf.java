package org.lotse.funding.core.application.group;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.group.Basis;
import org.lotse.funding.api.group.Eligibility;
import org.lotse.funding.api.group.EligibilityOverview;
import org.lotse.funding.api.group.EligibilityRow;
import org.lotse.funding.api.group.GroupCheck;
import org.lotse.funding.api.group.WhatIfPapers;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.print.Press;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What would be as a sheet; what stands there is reckoned by the gate first, and set after it. */
@Component
public final class PrintedWhatIf implements WhatIfPapers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMAN);

    private final Eligibility eligibility;
    private final FundingChanges changes;
    private final Access access;
    private final Press press;

    /** What reckons, and what sets it. */
    @Activate
    public PrintedWhatIf(
            @Reference Eligibility eligibility,
            @Reference FundingChanges changes,
            @Reference Access access,
            @Reference Press press) {
        this.eligibility = eligibility;
        this.changes = changes;
        this.access = access;
        this.press = press;
    }

    @Override
    public void sheet(Basis now, Basis then, Set<Ags> together, OutputStream to) throws IOException {
        access.require(FundingPermissions.READ);
        press.print(paper(now, then, together), to);
    }

    private Paper paper(Basis now, Basis then, Set<Ags> together) {
        var is = eligibility.overview(now);
        var would = eligibility.overview(then);
        var title = "Was wäre, wenn";
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(Label.of(title), 1));
        parts.add(new Part.Text("Eine Annahme, keine Bewilligung. Gerechnet am " + DAY.format(changes.today())
                + "; nichts davon ist gespeichert."));
        parts.add(new Part.Facts(List.of(
                new Part.Fact(Label.of("Regelwerk heute"), cited(is)),
                new Part.Fact(Label.of("Regelwerk angenommen"), cited(would)))));
        parts.add(new Part.Table(labels("", "Heute", "Angenommen", "Unterschied"), summary(is, would)));
        if (!together.isEmpty()) {
            parts.add(new Part.Heading(Label.of("Zusammen"), 2));
            parts.add(new Part.Text(names(is, together)));
            parts.add(new Part.Table(
                    labels("", "Betrag je Jahr", "Reicht für einen Antrag"),
                    List.of(
                            group("Heute", eligibility.together(now, together)),
                            group("Angenommen", eligibility.together(then, together)))));
        }
        parts.add(new Part.Heading(Label.of("Gemeinden"), 2));
        parts.add(new Part.Table(
                labels(
                        "Gemeinde",
                        "Personen heute",
                        "Betrag heute",
                        "Personen angenommen",
                        "Betrag angenommen",
                        "Allein"),
                IntStream.range(0, is.rows().size())
                        .mapToObj(
                                place -> row(is.rows().get(place), would.rows().get(place)))
                        .toList()));
        return new Paper(Locale.GERMAN, title, title, parts);
    }

    private static List<List<String>> summary(EligibilityOverview is, EligibilityOverview would) {
        return List.of(
                List.of(
                        "Personen",
                        number(BigDecimal.valueOf(is.persons())),
                        number(BigDecimal.valueOf(would.persons())),
                        number(BigDecimal.valueOf(would.persons() - (long) is.persons()))),
                List.of(
                        "Betrag je Jahr",
                        euro(is.amount()),
                        euro(would.amount()),
                        euro(would.amount().subtract(is.amount()))),
                List.of(
                        "Können allein beantragen",
                        String.valueOf(alone(is)),
                        String.valueOf(alone(would)),
                        number(BigDecimal.valueOf(alone(would) - alone(is)))));
    }

    private static List<String> row(EligibilityRow now, EligibilityRow then) {
        return List.of(
                now.name(),
                now.persons().map(String::valueOf).orElse("–"),
                now.amount().map(PrintedWhatIf::euro).orElse("–"),
                then.persons().map(String::valueOf).orElse("–"),
                then.amount().map(PrintedWhatIf::euro).orElse("–"),
                then.alone() ? "ja" : "nein");
    }

    private static List<String> group(String when, GroupCheck check) {
        return List.of(
                when,
                euro(check.claim().finalAmount()),
                check.claim().eligibleAlone()
                        ? "ja"
                        : "nein, es fehlen " + euro(check.claim().ownContribution()));
    }

    private static String names(EligibilityOverview is, Set<Ags> together) {
        return is.rows().stream()
                .filter(row -> together.contains(row.municipality()))
                .map(EligibilityRow::name)
                .collect(Collectors.joining(", "));
    }

    private static long alone(EligibilityOverview overview) {
        return overview.rows().stream().filter(EligibilityRow::alone).count();
    }

    private static String cited(EligibilityOverview overview) {
        return overview.rules().title() + ", Fassung " + overview.rules().version();
    }

    private static List<Label> labels(String... texts) {
        return Stream.of(texts).map(Label::of).toList();
    }

    private static String euro(BigDecimal amount) {
        return number(amount) + "\u00a0€";
    }

    private static String number(BigDecimal value) {
        return NumberFormat.getNumberInstance(Locale.GERMAN).format(value).replace('-', '–');
    }
}
