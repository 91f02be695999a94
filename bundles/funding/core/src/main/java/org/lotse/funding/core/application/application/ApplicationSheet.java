package org.lotse.funding.core.application.application;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.ApplicantKind;
import org.lotse.funding.api.application.ApplicationData;
import org.lotse.funding.api.application.ApplicationMember;
import org.lotse.funding.api.application.ApplicationReckoning;
import org.lotse.funding.api.application.PostEntry;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.print.Part.Fact;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.text.Texts;

/** An application as a form to sign, in German as all sheets of the office. */
final class ApplicationSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMAN);
    private static final String NOTHING = "–";
    private static final int CENT_DIGITS = 2;
    private static final int RATE_DIGITS = 6;

    private final Texts texts;
    private final String applicant;
    private final Function<Ags, String> names;
    private final LocalDate today;

    /** @param applicant official name of whoever applies */
    ApplicationSheet(Texts texts, String applicant, Function<Ags, String> names, LocalDate today) {
        this.texts = texts;
        this.applicant = applicant;
        this.names = names;
        this.today = today;
    }

    /** @param draft whether it says that it is no application yet */
    Paper of(ApplicationData data, ApplicationReckoning reckoning, boolean draft) {
        var title = "Antrag auf Förderung des Integrationsmanagements";
        var parts = new ArrayList<Part>(List.of(
                new Part.Heading(Label.of(draft ? title + " (Entwurf)" : title), 1),
                new Part.Text(data.title()),
                new Part.Facts(facts(data, reckoning)),
                new Part.Heading(Label.of("Für wen beantragt wird"), 2),
                members(data),
                new Part.Heading(Label.of("Beantragte Stellen"), 2),
                posts(data)));
        if (reckoning.claim().isPresent() || !reckoning.costs().isEmpty()) {
            parts.add(new Part.Heading(Label.of("Wie der Betrag gerechnet ist"), 2));
            parts.add(steps(reckoning));
        }
        if (data.note() != null) {
            parts.add(new Part.Heading(Label.of("Bemerkung"), 2));
            parts.add(new Part.Text(data.note()));
        }
        parts.add(new Part.Signatures(List.of(Label.of("Für den Antragsteller: " + applicant + " (Name und Amt)"))));
        return new Paper(Locale.GERMAN, title, applicant, parts);
    }

    private List<Fact> facts(ApplicationData data, ApplicationReckoning reckoning) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                Label.of("Antragsteller"), applicant + ", " + kind(Check.present("applicant", data.applicant()))));
        facts.add(new Fact(Label.of("Regelwerk"), cited(reckoning.rules())));
        facts.add(new Fact(Label.of("Stichtag"), day(Check.present("day", data.day()))));
        reckoning
                .estimated()
                .ifPresent(persons -> facts.add(new Fact(Label.of("Geschätzte Personen"), number(persons))));
        reckoning.counted().ifPresent(persons -> facts.add(new Fact(Label.of("Gezählte Personen"), number(persons))));
        facts.add(new Fact(
                Label.of("Beantragt im Jahr"),
                reckoning.yearly().map(ApplicationSheet::euro).orElse(NOTHING)));
        Optional.ofNullable(data.ownContribution())
                .ifPresent(amount -> facts.add(new Fact(Label.of("Eigener Beitrag im Jahr"), euro(amount))));
        Optional.ofNullable(data.dueOn()).ifPresent(due -> facts.add(new Fact(Label.of("Einzureichen bis"), day(due))));
        facts.add(new Fact(Label.of("Gedruckt am"), day(today)));
        return facts;
    }

    private Part members(ApplicationData data) {
        var consents = data.applicant() == ApplicantKind.ASSOCIATION || data.applicant() == ApplicantKind.ON_BEHALF;
        var heads = new ArrayList<>(
                List.of(Label.of("AGS"), Label.of("Gemeinde"), Label.of("Geschätzt"), Label.of("Gezählt")));
        if (consents) {
            heads.add(Label.of("Zustimmung"));
        }
        return new Part.Table(
                heads,
                data.members().stream().map(member -> member(member, consents)).toList());
    }

    private List<String> member(ApplicationMember member, boolean consents) {
        var row = new ArrayList<>(List.of(
                member.municipality().value(),
                names.apply(member.municipality()),
                member.estimated() == null ? NOTHING : number(member.estimated()),
                member.counted() == null ? NOTHING : number(member.counted())));
        if (consents) {
            row.add(
                    member.consentedOn() == null
                            ? "fehlt"
                            : "am " + day(member.consentedOn()) + ", " + member.consentedBy());
        }
        return row;
    }

    private Part posts(ApplicationData data) {
        return new Part.Table(
                List.of(
                        Label.of("Stelle"),
                        Label.of("Qualifikation"),
                        Label.of("Umfang"),
                        Label.of("Von"),
                        Label.of("Bis"),
                        Label.of("Gemeinde")),
                data.posts().stream().map(this::post).toList());
    }

    private List<String> post(PostEntry post) {
        return List.of(
                String.valueOf(post.number()),
                post.qualification() == null
                        ? NOTHING
                        : switch (post.qualification()) {
                            case UNIVERSITY -> "Hochschulabschluss";
                            case MIDDLE -> "mittlere Qualifikation";
                        },
                post.share() == null ? NOTHING : decimal(post.share(), CENT_DIGITS, CENT_DIGITS),
                post.from() == null ? NOTHING : day(post.from()),
                post.until() == null ? NOTHING : day(post.until()),
                post.municipality() == null ? "alle" : names.apply(post.municipality()));
    }

    private Part steps(ApplicationReckoning reckoning) {
        var rows = new ArrayList<List<String>>();
        reckoning
                .claim()
                .ifPresent(claim -> claim.steps().forEach(step -> {
                    var key = "funding.step."
                            + step.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
                    rows.add(List.of(
                            texts.get(Locale.GERMAN, key + ".title"),
                            texts.get(
                                    Locale.GERMAN,
                                    key,
                                    step.terms().stream()
                                            .map(term -> decimal(term, 0, RATE_DIGITS))
                                            .toArray()),
                            decimal(step.result(), 0, CENT_DIGITS)));
                }));
        reckoning
                .costs()
                .forEach(cost -> rows.add(List.of(
                        "Stelle " + cost.post().number() + " im Jahr",
                        decimal(cost.post().share(), 0, CENT_DIGITS) + " × " + euro(cost.rate()),
                        decimal(cost.yearly(), 0, CENT_DIGITS))));
        if (!reckoning.costs().isEmpty()) {
            rows.add(List.of(
                    "Stellen zur gleichen Zeit",
                    reckoning.costs().stream()
                            .map(cost -> "Stelle " + cost.post().number())
                            .collect(Collectors.joining(", ")),
                    decimal(reckoning.postsYearly(), 0, CENT_DIGITS)));
        }
        return new Part.Table(List.of(Label.of("Schritt"), Label.of("Rechnung"), Label.of("Ergebnis")), rows);
    }

    private static String kind(ApplicantKind kind) {
        return switch (kind) {
            case ALONE -> "für sich allein";
            case ASSOCIATION -> "für einen Verbund";
            case ON_BEHALF -> "für Gemeinden, die zugestimmt haben";
            case DISTRICT -> "für sich";
        };
    }

    private static String cited(RuleSet rules) {
        return rules.title() + ", Fassung " + rules.version();
    }

    private static String euro(BigDecimal amount) {
        return decimal(amount, amount.stripTrailingZeros().scale() <= 0 ? 0 : CENT_DIGITS, CENT_DIGITS) + "\u00a0€";
    }

    private static String number(int persons) {
        return decimal(BigDecimal.valueOf(persons), 0, 0);
    }

    private static String decimal(BigDecimal value, int least, int most) {
        var format = NumberFormat.getNumberInstance(Locale.GERMAN);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(value);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
