package org.lotse.helpers.core.application.paper;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.SuggestedSkill;
import org.lotse.helpers.api.activity.SignUpState;
import org.lotse.helpers.api.certificate.CertificateDetails;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.print.Part.Fact;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.vocabulary.Language;

/** A disclosure as it is read, in German: everything that is kept stands here, what is not known is left out. */
final class DisclosureSheet {

    private final Texts texts;
    private final Disclosure told;

    /** @param texts has the words for what was chosen */
    DisclosureSheet(Texts texts, Disclosure told) {
        this.texts = texts;
        this.told = told;
    }

    Paper paper() {
        var title = "Auskunft nach Artikel 15 DSGVO";
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(Label.of(title), 1));
        parts.add(new Part.Text(
                told.municipality() + " hat über Sie gespeichert (Stand " + OfficeSheets.day(told.on()) + "):"));
        parts.add(new Part.Facts(person()));
        parts.add(new Part.Heading(Label.of("Was Sie einbringen"), 2));
        parts.add(facts(offer()));
        parts.add(new Part.Heading(Label.of("Freigabe"), 2));
        parts.add(facts(clearing()));
        parts.add(new Part.Heading(Label.of("Führungszeugnis"), 2));
        parts.add(certificate(told.certificate()));
        parts.add(new Part.Heading(Label.of("Patenschaften"), 2));
        parts.add(sponsorships());
        parts.add(new Part.Heading(Label.of("Schichten"), 2));
        parts.add(shifts());
        parts.addAll(new AccountParts(texts, told).parts());
        parts.add(new Part.Heading(Label.of("Nachrichten"), 2));
        parts.addAll(mail());
        parts.add(new Part.Text(
                "Namen und Anliegen der Menschen, denen Sie helfen oder geholfen haben, stehen hier nicht: Ihre Rechte gehen vor "
                        + "(Artikel 15 Absatz 4 DSGVO). Zwecke: Vermittlung und Begleitung ehrenamtlicher Hilfe, Versicherung und Eignung. "
                        + "Sie können verlangen, dass Falsches berichtigt und nicht mehr Benötigtes gelöscht wird, und sich bei der Aufsicht "
                        + "für den Datenschutz beschweren."));
        return new Paper(Locale.GERMAN, title, told.municipality(), parts);
    }

    private static Part facts(List<Fact> facts) {
        return facts.isEmpty() ? new Part.Text("Darüber ist nichts gespeichert.") : new Part.Facts(facts);
    }

    private List<Fact> person() {
        var volunteer = told.volunteer();
        var facts = new Facts();
        facts.add("Name", volunteer.fullName());
        facts.add("Telefon", volunteer.phone());
        facts.add("E-Mail", volunteer.email());
        facts.add("Stand", word("status", told.status()));
        facts.add("Dabei seit", day(volunteer.memberSince()));
        facts.add("Helferkreise", String.join(", ", told.circles()));
        facts.add("Notiz", volunteer.note());
        var leaving = told.leaving();
        if (leaving != null) {
            facts.add("Ausgeschieden am", day(leaving.leftOn()));
            facts.add("Wird gelöscht am", day(leaving.eraseOn()));
            if (leaving.hold() != null) {
                facts.add(
                        "Löschung ausgesetzt bis",
                        day(leaving.hold().until()) + " (" + leaving.hold().reason() + ")");
            }
        }
        facts.add("Eigener Zugang seit", day(told.accountSince()));
        var registered = told.registered();
        if (registered != null) {
            facts.add("Selbst angemeldet am", day(registered.sentOn()));
            facts.add("E-Mail bestätigt am", day(registered.confirmedOn()));
            facts.add("Ihre Angabe zur Zeit", registered.times());
            facts.add("Ihre Nachricht", registered.message());
        }
        var photo = told.photo();
        if (photo != null) {
            facts.add("Foto seit", day(photo.since()) + ", eingestellt von " + photo.by());
            facts.add(
                    "Einwilligung in das Foto",
                    day(photo.consentOn())
                            + (photo.byThemselves() ? " (selbst eingestellt)" : ", vermerkt von " + photo.by()));
            facts.add("Das Bild selbst", "wird auf Wunsch als Datei ausgehändigt");
        }
        return facts.kept;
    }

    private List<Fact> offer() {
        var volunteer = told.volunteer();
        var facts = new Facts();
        facts.add(
                "Sprachen",
                volunteer.languages().stream()
                        .map(spoken -> language(spoken.language()) + " " + word("level", spoken.level()))
                        .collect(Collectors.joining(", ")));
        facts.add(
                "Fähigkeiten",
                volunteer.skills().stream().map(this::skill).sorted().collect(Collectors.joining(", ")));
        facts.add("Lebensbereiche", words("life-area", volunteer.areas()));
        facts.add(
                "Verfügbarkeit",
                volunteer.availability().stream()
                        .sorted()
                        .map(slot -> slot.day().getDisplayName(TextStyle.FULL, Locale.GERMAN) + " "
                                + word("time", slot.time()))
                        .collect(Collectors.joining(", ")));
        facts.add("Mobilität", words("mobility", volunteer.mobility()));
        facts.add(
                "Höchstens Stunden pro Woche",
                volunteer.hoursPerWeek() == null ? null : String.valueOf(volunteer.hoursPerWeek()));
        return facts.kept;
    }

    private List<Fact> clearing() {
        var clearing = told.volunteer().clearing();
        var facts = new Facts();
        facts.add("Verschwiegenheitserklärung, Fassung", clearing.secrecyVersion());
        facts.add("Unterschrieben am", day(clearing.secrecyOn()));
        facts.add("Versicherung", clearing.insurance() == null ? null : word("insurance", clearing.insurance()));
        facts.add(
                "Führungszeugnis",
                clearing.certificateNeed() == null ? null : word("certificate-need", clearing.certificateNeed()));
        facts.add("Notfallkontakt", clearing.emergencyName());
        facts.add("Telefon des Notfallkontakts", clearing.emergencyPhone());
        return facts.kept;
    }

    private static Part certificate(@Nullable CertificateDetails kept) {
        if (kept == null) {
            return new Part.Text("Darüber ist nichts gespeichert.");
        }
        var facts = new Facts();
        facts.add("Eingesehen am", day(kept.facts().inspectedOn()));
        facts.add("Ausgestellt am", day(kept.facts().issuedOn()));
        facts.add("Einschlägige Verurteilung", kept.facts().relevantConviction() ? "ja" : "nein");
        facts.add("Erneut vorzulegen ab", day(kept.dueOn()));
        facts.add("Wird gelöscht am", day(kept.deleteOn()));
        return new Part.Facts(facts.kept);
    }

    private Part sponsorships() {
        if (told.sponsorships().isEmpty()) {
            return new Part.Text("Keine.");
        }
        return new Part.Table(
                List.of(Label.of("Wobei"), Label.of("Wofür"), Label.of("Von"), Label.of("Bis"), Label.of("Ende")),
                told.sponsorships().stream()
                        .map(one -> List.of(
                                skill(one.skill()),
                                one.purpose(),
                                OfficeSheets.day(one.from()),
                                one.until() == null ? "" : OfficeSheets.day(one.until()),
                                one.reason() == null ? "" : word("end-reason", one.reason())))
                        .toList());
    }

    private Part shifts() {
        if (told.shifts().isEmpty()) {
            return new Part.Text("Keine.");
        }
        return new Part.Table(
                List.of(
                        Label.of("Aktivität"),
                        Label.of("Tag"),
                        Label.of("Zeit"),
                        Label.of("Eingetragen am"),
                        Label.of("Stand")),
                told.shifts().stream()
                        .map(one -> List.of(
                                one.title(),
                                OfficeSheets.day(one.day()),
                                one.time(),
                                OfficeSheets.day(one.signedUpOn()),
                                state(one)))
                        .toList());
    }

    private List<Part> mail() {
        var parts = new ArrayList<Part>();
        var noMail = told.mail().noMail();
        if (noMail != null) {
            parts.add(new Part.Text("Seit " + OfficeSheets.day(noMail.since())
                    + " bekommen Sie nur noch E-Mails zu Schichten, für die Sie eingetragen sind (aufgeschrieben von "
                    + noMail.by()
                    + ")."));
        }
        parts.add(
                told.mail().letters().isEmpty()
                        ? new Part.Text("Keine.")
                        : new Part.Table(
                                List.of(Label.of("Tag"), Label.of("Betreff"), Label.of("Text"), Label.of("Stand")),
                                told.mail().letters().stream()
                                        .map(one -> List.of(
                                                OfficeSheets.day(one.on()),
                                                one.subject(),
                                                one.text(),
                                                word("delivery", one.state())))
                                        .toList()));
        return parts;
    }

    private static String state(Disclosure.Duty one) {
        if (one.cancelled()) {
            return "abgesagt";
        }
        if (one.state() == SignUpState.WAITING) {
            return "Warteliste";
        }
        return one.movedUpOn() == null ? "mit Platz" : "nachgerückt am " + OfficeSheets.day(one.movedUpOn());
    }

    private String words(String kind, Collection<? extends Enum<?>> values) {
        return values.stream().map(value -> word(kind, value)).sorted().collect(Collectors.joining(", "));
    }

    private String word(String kind, Enum<?> value) {
        return texts.get(
                Locale.GERMAN,
                "helpers." + kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String skill(String tag) {
        return SuggestedSkill.of(tag)
                .map(suggested -> texts.get(Locale.GERMAN, "helpers.skill." + suggested.tag()))
                .orElse(tag);
    }

    private static String language(Language language) {
        return Locale.forLanguageTag(language.code()).getDisplayLanguage(Locale.GERMAN);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : OfficeSheets.day(day);
    }

    /** Collects what is there. */
    private static final class Facts {

        private final List<Fact> kept = new ArrayList<>();

        void add(String label, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                kept.add(new Fact(Label.of(label), value));
            }
        }
    }
}
