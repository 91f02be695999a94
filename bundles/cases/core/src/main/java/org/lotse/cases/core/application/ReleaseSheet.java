package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.release.ReleaseData;
import org.lotse.cases.api.release.ReleaseKind;
import org.lotse.cases.api.release.ReleaseOutline;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.print.Part.Choice;
import org.lotse.platform.api.print.Part.Fact;
import org.lotse.platform.api.vocabulary.LifeArea;

/** A release as the sheet that is signed: what is allowed, to whom, what for, and that it can be taken back. */
final class ReleaseSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final int TITLE = 1;
    private static final int SECTION = 2;

    private final CaseDetails file;
    private final String office;
    private final SheetWords words;
    private final Set<ReleaseKind> kinds;
    private final ReleaseOutline outline;
    private final List<Part> parts = new ArrayList<>();

    private ReleaseSheet(CaseDetails file, String office, SheetWords words, ReleaseOutline outline) {
        this.file = file;
        this.office = office;
        this.words = words;
        this.outline = outline;
        kinds = EnumSet.allOf(ReleaseKind.class);
        if (!outline.kinds().isEmpty()) {
            kinds.retainAll(outline.kinds());
        }
    }

    /**
     * A sheet to fill in by hand where the outline says nothing.
     *
     * @param office whose integration management hands on
     */
    static Paper toFillIn(CaseDetails file, String office, SheetWords words, ReleaseOutline outline) {
        var sheet = new ReleaseSheet(file, office, words, outline);
        sheet.declaration();
        sheet.end(outline.until(), null);
        return sheet.paper();
    }

    /**
     * A sheet of what was written down.
     *
     * @param kinds those that were given with the same words
     * @param revokedOn when it was taken back, or null
     */
    static Paper of(
            CaseDetails file,
            String office,
            SheetWords words,
            Set<ReleaseKind> kinds,
            ReleaseData release,
            @Nullable LocalDate revokedOn) {
        var sheet = new ReleaseSheet(
                file,
                office,
                words,
                new ReleaseOutline(
                        kinds,
                        release.receiver(),
                        release.purpose(),
                        release.areas(),
                        release.special(),
                        release.mutual(),
                        release.until()));
        sheet.declaration();
        sheet.end(release.until(), release);
        if (revokedOn != null) {
            sheet.fact("release.revoked", day(revokedOn));
        }
        return sheet.paper();
    }

    private Paper paper() {
        rights();
        parts.add(new Part.Signatures(
                List.of(words.line("sign-person"), words.line("sign-manager"), words.line("release.sign-other"))));
        return new Paper(words.locale(), title().text(), file.number().value(), parts);
    }

    private void declaration() {
        parts.add(new Part.Heading(title(), TITLE));
        parts.add(new Part.Facts(person()));
        kinds.forEach(kind -> parts.add(new Part.Note(words.label("release.declare." + kind))));
        fact("release.from", words.german("manager") + " " + office);
        given("release.to", outline.receiver());
        given("release.purpose", outline.purpose());
        parts.add(new Part.Heading(words.label("release.areas"), SECTION));
        parts.add(new Part.Choices(areas()));
        parts.add(new Part.Choices(List.of(new Choice(words.label("release.special"), outline.special()))));
        parts.add(new Part.Heading(words.label("release.direction"), SECTION));
        var open = outline.receiver() == null;
        parts.add(new Part.Choices(List.of(
                new Choice(words.label("release.one-way"), !outline.mutual() && !open),
                new Choice(words.label("release.both-ways"), outline.mutual()))));
    }

    private List<Fact> person() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.label("person"),
                words.marked(file.person().fullName(), file.disputed().contains(Datum.NAME))));
        Optional.ofNullable(file.person().birthDate())
                .filter(day -> file.person().birthPrecision() == BirthPrecision.DAY)
                .ifPresent(day -> facts.add(new Fact(
                        words.label("release.born"),
                        words.marked(day(day), file.disputed().contains(Datum.BIRTH_DATE)))));
        facts.add(new Fact(words.label("number"), file.number().value()));
        return facts;
    }

    private List<Choice> areas() {
        var choices = new ArrayList<Choice>();
        Arrays.stream(LifeArea.values())
                .map(area ->
                        new Choice(words.label("area." + area), outline.areas().contains(area)))
                .forEach(choices::add);
        return choices;
    }

    private void end(@Nullable LocalDate until, @Nullable ReleaseData given) {
        fact("release.until", until == null ? words.text("release.until-revoked") : day(until));
        if (given != null) {
            fact("release.given", day(given.givenOn()) + ", " + words.text("release.form." + given.form()));
        }
    }

    private void rights() {
        parts.add(new Part.Heading(words.label("release.rights"), SECTION));
        for (var right : List.of("release.voluntary", "release.revocable", "release.told")) {
            parts.add(new Part.Note(words.label(right)));
        }
    }

    private void given(String key, @Nullable String value) {
        if (value == null) {
            parts.add(new Part.Blanks(List.of(words.label(key))));
        } else {
            fact(key, value);
        }
    }

    private void fact(String key, String value) {
        parts.add(new Part.Facts(List.of(new Fact(words.label(key), value))));
    }

    private Label title() {
        return words.label(
                kinds.size() > 1
                        ? "release.title"
                        : "release.title." + kinds.iterator().next());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
