package org.lotse.cases.ui;

import java.text.Collator;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.DwellingKind;
import org.lotse.cases.api.Ending;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.HouseholdRole;
import org.lotse.cases.api.LanguageLevel;
import org.lotse.cases.api.Nationality;
import org.lotse.cases.api.PeriodStage;
import org.lotse.cases.api.Programme;
import org.lotse.cases.api.ReachedBy;
import org.lotse.cases.api.ResidenceTitle;
import org.lotse.cases.api.Script;
import org.lotse.cases.api.SpokenLanguage;
import org.lotse.cases.api.Standing;
import org.lotse.cases.api.absence.AbsenceKind;
import org.lotse.cases.api.appointment.AppointmentState;
import org.lotse.cases.api.asking.RequestGround;
import org.lotse.cases.api.care.AnotherPerson;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.closing.TransitionOutcome;
import org.lotse.cases.api.destination.DestinationKind;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.dispute.DisputeOutcome;
import org.lotse.cases.api.document.DocumentData;
import org.lotse.cases.api.document.DocumentKind;
import org.lotse.cases.api.duplicate.Resemblance;
import org.lotse.cases.api.handover.HandoverPart;
import org.lotse.cases.api.handover.Occasion;
import org.lotse.cases.api.letter.Placeholder;
import org.lotse.cases.api.preparation.PreparationState;
import org.lotse.cases.api.release.ReleaseForm;
import org.lotse.cases.api.release.ReleaseKind;
import org.lotse.cases.api.support.SupportKind;
import org.lotse.cases.api.support.SupportState;
import org.lotse.cases.api.task.DueKind;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.Localized;

/** Says the values of case work in one language, and sorts them as people there expect it. */
public final class Words {

    /** Languages that the JDK cannot name, or names as hardly anybody does. */
    private static final Set<String> OWN_NAMES = Set.of("aii", "ckb", "kmr", "mnk", "prs");

    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private final Texts texts;
    private final Locale locale;

    public Words(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** The text of this key. */
    public String get(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }

    /** Label of a field by the name that rules use, {@code birthDate}. */
    public String field(String name) {
        return get("cases.field." + name);
    }

    public String of(Gender gender) {
        return constant("gender", gender);
    }

    public String of(Consent.Status consent) {
        return constant("consent", consent);
    }

    public String of(Consent consent) {
        return consent.on() == null
                ? of(consent.status())
                : get("cases.consent.on", of(consent.status()), Localized.date(consent.on()));
    }

    public String of(ContactKind kind) {
        return constant("kind", kind);
    }

    public String of(AnotherPerson stated) {
        return constant("another-person", stated);
    }

    public String of(RequestGround ground) {
        return constant("request-ground", ground);
    }

    public String of(DestinationKind kind) {
        return constant("destination-kind", kind);
    }

    public String of(DueKind kind) {
        return constant("due-kind", kind);
    }

    public String of(DayFilter filter) {
        return constant("day-filter", filter);
    }

    public String of(TimelineFilter filter) {
        return constant("timeline-filter", filter);
    }

    public String of(AppointmentState state) {
        return constant("appointment-state", state);
    }

    public String of(PreparationState state) {
        return constant("preparation-state", state);
    }

    public String of(AbsenceKind kind) {
        return constant("absence-kind", kind);
    }

    public String of(Programme programme) {
        return constant("programme", programme);
    }

    public String of(PeriodStage stage) {
        return constant("stage", stage);
    }

    String shortly(PeriodStage stage) {
        return constant("stage-short", stage);
    }

    public String of(Ending ending) {
        return constant("ending", ending);
    }

    public String of(ReleaseKind kind) {
        return constant("release-kind", kind);
    }

    public String of(ReleaseForm form) {
        return constant("release-form", form);
    }

    public String of(DocumentKind kind) {
        return constant("document-kind", kind);
    }

    /** What a placeholder of a template is filled with. */
    public String of(Placeholder placeholder) {
        return constant("placeholder", placeholder);
    }

    public String of(Datum datum) {
        return constant("datum", datum);
    }

    /** The name of a kind of help. */
    public String of(SupportKind kind) {
        return constant("support-kind", kind);
    }

    /** How a support request stands, in a word or two. */
    public String of(SupportState state) {
        return constant("support-state", state);
    }

    public String of(DisputeOutcome outcome) {
        return constant("dispute-outcome", outcome);
    }

    /** What is disputed, always in the same order. */
    public String data(Set<Datum> data) {
        return data.stream().sorted().map(this::of).collect(Collectors.joining(", "));
    }

    /** A name as it stands in lists: it says so if it is disputed. */
    public String name(String name, Set<Datum> disputed) {
        return disputed.contains(Datum.NAME) ? get("cases.dispute.marked-name", name) : name;
    }

    /** A text about something that is disputed. */
    public String marked(String text) {
        return get("cases.dispute.marked-text", text, get("cases.dispute.mark"));
    }

    public String of(DocumentOrder order) {
        return constant("document-order", order);
    }

    /** A document in one line: what it is called, of what sort, and its file. */
    public String document(DocumentData document, String fileName, long size) {
        return Stream.of(document.title(), of(document.kind()), get("cases.document.file", fileName, size(size)))
                .collect(Collectors.joining(" · "));
    }

    /** How large a file is, roughly. */
    public String size(long bytes) {
        return bytes < MEGABYTE
                ? get("cases.size.kilobytes", Math.max(1, bytes / KILOBYTE))
                : get("cases.size.megabytes", decimal((double) bytes / MEGABYTE));
    }

    public String of(Occasion occasion) {
        return constant("occasion", occasion);
    }

    public String of(HandoverPart part) {
        return constant("handover-part", part);
    }

    public String of(PackageState state) {
        return constant("package-state", state);
    }

    /** Parts of a package, always in the same order. */
    public String parts(Set<HandoverPart> parts) {
        return parts.stream().sorted().map(this::of).collect(Collectors.joining(", "));
    }

    public String of(Standing standing) {
        return constant("standing", standing);
    }

    public String of(CaseStatus status) {
        return constant("status", status);
    }

    public String of(ClosingReason reason) {
        return constant("closing-reason", reason);
    }

    public String of(TransitionOutcome outcome) {
        return constant("outcome", outcome);
    }

    /** The name of an area of life. */
    public String of(LifeArea area) {
        return constant("life-area", area);
    }

    public String of(DwellingKind kind) {
        return constant("dwelling-kind", kind);
    }

    public String of(HouseholdRole role) {
        return constant("role-in-household", role);
    }

    /** From a day to a day, as far as they are known; empty if neither is. */
    public String span(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            return last == null ? "" : get("cases.span.until", Localized.date(last));
        }
        return last == null
                ? get("cases.span.since", Localized.date(first))
                : get("cases.span.from-to", Localized.date(first), Localized.date(last));
    }

    /** A birth date as far as it is known; empty if it is not. */
    public String born(@Nullable LocalDate day, BirthPrecision precision) {
        if (day == null) {
            return "";
        }
        var written = Localized.date(day);
        return precision == BirthPrecision.DAY ? written : get("cases.birth.known-like-this", written, of(precision));
    }

    public String of(Resemblance resemblance) {
        return constant("resemblance", resemblance);
    }

    public String of(BirthPrecision precision) {
        return constant("birth-precision", precision);
    }

    public String of(ReachedBy way) {
        return constant("reached-by", way);
    }

    public String of(LanguageLevel level) {
        return constant("level", level);
    }

    public String of(ResidenceTitle title) {
        return title.label(locale);
    }

    /** The name of a script as the JDK knows it. */
    public String of(Script script) {
        return new Locale.Builder().setScript(script.code()).build().getDisplayScript(locale);
    }

    public String of(SpokenLanguage spoken) {
        return spoken.level() == null
                ? of(spoken.language())
                : get("cases.language.at-level", of(spoken.language()), of(spoken.level()));
    }

    public String of(Nationality nationality) {
        return nationality.isCountry()
                ? Locale.of("", nationality.code()).getDisplayCountry(locale)
                : get("cases.nationality." + nationality.code());
    }

    /** The name of a language. */
    public String of(Language language) {
        return OWN_NAMES.contains(language.code())
                ? get("cases.language." + language.code())
                : Locale.of(language.code()).getDisplayLanguage(locale);
    }

    /** The languages somebody speaks best come first, those of which nothing is known last. */
    public List<SpokenLanguage> bestFirst(Collection<SpokenLanguage> languages) {
        Comparator<SpokenLanguage> order = Comparator.comparing(
                SpokenLanguage::level, Comparator.nullsLast(Comparator.<LanguageLevel>reverseOrder()));
        return languages.stream()
                .sorted(order.thenComparing(spoken -> of(spoken.language()), Collator.getInstance(locale)))
                .toList();
    }

    /** A sum of minutes in hours with one decimal. */
    public String hours(int minutes) {
        return decimal((double) minutes / MINUTES_OF_AN_HOUR);
    }

    /** Countries by name, after the two answers that are none. */
    public List<Nationality> nationalities() {
        Comparator<Nationality> answersFirst = Comparator.comparing(Nationality::isCountry);
        return Nationality.all().stream()
                .sorted(answersFirst.thenComparing(this::of, Collator.getInstance(locale)))
                .toList();
    }

    /** All languages by name, after those that are most likely. */
    public List<Language> offering(Set<Language> likely) {
        var others =
                Language.all().stream().filter(other -> !likely.contains(other)).toList();
        return Stream.concat(sorted(likely, this::of).stream(), sorted(others, this::of).stream())
                .toList();
    }

    /** The values by what they are called. */
    public <T> List<T> sorted(Collection<T> values, Function<T, String> name) {
        return values.stream()
                .sorted(Comparator.comparing(name, Collator.getInstance(locale)))
                .toList();
    }

    private String decimal(double number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    private String constant(String kind, Enum<?> value) {
        return get("cases." + kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
