package org.lotse.helpers.ui;

import java.text.Collator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.Mobility;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.helpers.api.SuggestedSkill;
import org.lotse.helpers.api.TimeOfDay;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.api.activity.ActivityPhase;
import org.lotse.helpers.api.activity.Rhythm;
import org.lotse.helpers.api.activity.SignUpWarning;
import org.lotse.helpers.api.certificate.DeletionReason;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.api.clearing.InsuranceRoute;
import org.lotse.helpers.api.clearing.Missing;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.api.hours.WorkKind;
import org.lotse.helpers.api.leaving.ErasureReason;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.helpers.api.money.PaymentState;
import org.lotse.helpers.api.request.DeclineReason;
import org.lotse.helpers.api.request.EndReason;
import org.lotse.helpers.api.request.Experience;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * What the values of the module are called in one language.
 *
 * @param texts has the words
 * @param locale the language
 */
public record Words(Texts texts, Locale locale) {

    /** What the JDK does not know, or names in a way that nobody here would. */
    private static final Set<String> OWN_NAMES = Set.of("ckb", "kmr", "prs", "mnk", "pcm", "aii", "fa");

    /** The status in a word. */
    public String of(VolunteerStatus status) {
        return text("status", status);
    }

    /** What is missing before somebody may be cleared, in a sentence. */
    public String of(Missing missing) {
        return text("missing", missing);
    }

    /** By which way somebody is insured. */
    public String of(InsuranceRoute route) {
        return text("insurance", route);
    }

    /** Whether a certificate is needed, and why. */
    public String of(CertificateNeed need) {
        return text("certificate-need", need);
    }

    /** Why facts about certificates were deleted. */
    public String of(DeletionReason reason) {
        return text("deletion-reason", reason);
    }

    /** Why people who had left were erased. */
    public String of(ErasureReason reason) {
        return text("erasure-reason", reason);
    }

    /** How far a request has come, in a word. */
    public String of(HelpRequestState state) {
        return text("request-state", state);
    }

    /** Why a request was declined. */
    public String of(DeclineReason reason) {
        return text("decline-reason", reason);
    }

    /** Why a Patenschaft ended. */
    public String of(EndReason reason) {
        return text("end-reason", reason);
    }

    /** How a Patenschaft went. */
    public String of(Experience experience) {
        return text("experience", experience);
    }

    /** How often a shift comes round. */
    public String of(Rhythm rhythm) {
        return text("rhythm", rhythm);
    }

    /** Whether something of an activity is to come. */
    public String of(ActivityPhase phase) {
        return text("phase", phase);
    }

    /** What speaks against somebody on a shift, in a sentence. */
    public String of(SignUpWarning warning) {
        return text("warning", warning);
    }

    /** The same, said to that somebody. */
    public String toOneself(SignUpWarning warning) {
        return text("own.warning", warning);
    }

    /** What somebody did in their hours. */
    public String of(WorkKind kind) {
        return text("work-kind", kind);
    }

    /** How far hours have come, in a word. */
    public String of(HoursState state) {
        return text("hours-state", state);
    }

    /** What somebody is paid for. */
    public String of(PaymentKind kind) {
        return text("payment-kind", kind);
    }

    /** How far a payment has come, in a word. */
    public String of(PaymentState state) {
        return text("payment-state", state);
    }

    /** What is asked for and, if that was told, for whom: "Hilfe bei Briefen für Rahel". */
    public String request(String skill, @Nullable String firstName) {
        return firstName == null ? skill(skill) : text("helpers.request.for", skill(skill), firstName);
    }

    /** The button that takes somebody to this status. */
    public String step(VolunteerStatus to) {
        return text("step", to);
    }

    /** The level in a word. */
    public String of(LanguageLevel level) {
        return text("level", level);
    }

    /** The area of life in a word. */
    public String of(LifeArea area) {
        return text("life-area", area);
    }

    /** The way of getting about in a word. */
    public String of(Mobility mobility) {
        return text("mobility", mobility);
    }

    /** The part of a day in a word. */
    public String of(TimeOfDay time) {
        return text("time", time);
    }

    /** The whole name of the day. */
    public String of(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** For example "Mo". */
    public String brief(DayOfWeek day) {
        var name = day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /** For example "Montag abends". */
    public String of(WeeklySlot slot) {
        return texts.get(locale, "helpers.slot", of(slot.day()), of(slot.time()));
    }

    /** The language by its name. */
    public String of(Language language) {
        return OWN_NAMES.contains(language.code())
                ? texts.get(locale, "helpers.language." + language.code())
                : Locale.forLanguageTag(language.code()).getDisplayLanguage(locale);
    }

    /** For example "Tigrinya (Muttersprache)". */
    public String of(SpokenLanguage spoken) {
        return of(spoken.language()) + " (" + of(spoken.level()) + ")";
    }

    /** For example "Tigrinya" for a mother tongue, else "Deutsch B2". */
    public String brief(SpokenLanguage spoken) {
        return spoken.level() == LanguageLevel.NATIVE
                ? of(spoken.language())
                : of(spoken.language()) + " " + of(spoken.level());
    }

    /** A suggested skill in this language, any other as somebody wrote it. */
    public String skill(String tag) {
        return SuggestedSkill.of(tag)
                .map(suggested -> texts.get(locale, "helpers.skill." + suggested.tag()))
                .orElse(tag);
    }

    /** The tag of what somebody typed: a suggested skill typed by its name is that skill. */
    public String tag(String typed) {
        var text = typed.strip();
        for (var suggested : SuggestedSkill.values()) {
            if (skill(suggested.tag()).equalsIgnoreCase(text)) {
                return suggested.tag();
            }
        }
        return text;
    }

    /** By day, for example "Mo abends, Fr vormittags + abends". */
    public String availability(Set<WeeklySlot> slots) {
        return slots.stream()
                .map(WeeklySlot::day)
                .distinct()
                .sorted()
                .map(day -> brief(day) + " " + times(slots, day))
                .collect(Collectors.joining(", "));
    }

    /** All languages by name, those that somebody here is likely to choose first. */
    public List<Language> languages(List<Language> first) {
        var others = Language.all().stream().filter(language -> !first.contains(language));
        return Stream.concat(sorted(first, this::of).stream(), others.sorted(by(this::of)))
                .toList();
    }

    /** In the order of names of this language. */
    public <T> List<T> sorted(List<T> values, Function<T, String> name) {
        return values.stream().sorted(by(name)).toList();
    }

    /** A day as it stands in a table. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** Any other text of the module. */
    public String text(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }

    private <T> Comparator<T> by(Function<T, String> name) {
        var collator = Collator.getInstance(locale);
        return (one, other) -> collator.compare(name.apply(one), name.apply(other));
    }

    private String times(Set<WeeklySlot> slots, DayOfWeek day) {
        return slots.stream()
                .filter(slot -> slot.day() == day)
                .sorted()
                .map(slot -> of(slot.time()))
                .collect(Collectors.joining(" + "));
    }

    private String text(String kind, Enum<?> value) {
        return texts.get(
                locale,
                "helpers." + kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
