package org.lotse.helpers.core.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.helpers.api.SuggestedSkill;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.clearing.ClearingData;
import org.lotse.helpers.api.registration.RegistrationData;
import org.lotse.helpers.api.registration.SelfRegistration;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.platform.api.mail.Mail;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.Language;

/**
 * What somebody sent in who wants to help. It waits to be confirmed for a short time; once it is, what the volunteer's entry holds is taken out of it, and only
 * their own words and the two moments stay.
 */
@Entity
@Table(name = "HELPERS_REGISTRATION")
public class Registration {

    /** How long it waits to be confirmed. */
    public static final Duration VALID = Duration.ofHours(SelfRegistration.VALID_HOURS);

    /** How long to wait before the mail is tried again; twice as long before each further attempt. */
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(15);

    private static final int MOST_DOUBLINGS = 4;
    private static final String BETWEEN = " ";
    private static final String LEVEL = ":";

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "SENT_AT")
    private Instant sentAt;

    @Column(name = "VALID_UNTIL")
    private Instant validUntil;

    @Column(name = "SECRET_HASH")
    private @Nullable String secretHash;

    @Column(name = "MAIL_DUE_AT")
    private @Nullable Instant mailDueAt;

    @Column(name = "ATTEMPTS")
    private int attempts;

    @Column(name = "MAIL_LANGUAGE")
    private @Nullable String mailLanguage;

    @Column(name = "FAMILY_NAME")
    private @Nullable String familyName;

    @Column(name = "GIVEN_NAME")
    private @Nullable String givenName;

    @Column(name = "EMAIL")
    private @Nullable String email;

    @Column(name = "PHONE")
    private @Nullable String phone;

    @Column(name = "LANGUAGES")
    private @Nullable String languages;

    @Column(name = "SKILLS")
    private @Nullable String skills;

    @Column(name = "CIRCLE_ID")
    private @Nullable UUID circle;

    @Column(name = "TIMES")
    private @Nullable String times;

    @Column(name = "MESSAGE")
    private @Nullable String message;

    @Column(name = "CONFIRMED_AT")
    private @Nullable Instant confirmedAt;

    @Column(name = "VOLUNTEER_ID")
    private @Nullable UUID volunteerId;

    /** For the database layer. */
    protected Registration() {}

    /**
     * Somebody sent it in; the mail is due at once.
     *
     * @throws RuleViolation beside the first component of the data that is not acceptable: the rules are those for volunteers
     */
    public static Registration of(UUID id, RegistrationData data, Locale language, Instant now) {
        var typed = volunteerData(data, Set.of());
        var email = Check.text("email", data.email(), VolunteerData.EMAIL_LENGTH);
        if (!Mail.isAddress(email)) {
            throw RuleViolation.at("email", "helpers.rule.email");
        }
        var checked =
                Volunteer.register(new VolunteerId(id), typed, LocalDate.EPOCH).data();
        var sent = new Registration();
        sent.id = id;
        sent.sentAt = now;
        sent.validUntil = now.plus(VALID);
        sent.mailDueAt = now;
        sent.mailLanguage = language.getLanguage().equals("en") ? "en" : "de";
        sent.familyName = checked.familyName();
        sent.givenName = checked.givenName();
        sent.email = email;
        sent.phone = checked.phone();
        sent.languages = checked.languages().stream()
                .map(spoken -> spoken.language().code() + LEVEL + spoken.level())
                .collect(Collectors.joining(BETWEEN));
        sent.skills = checked.skills().stream().sorted().collect(Collectors.joining(BETWEEN));
        sent.circle = data.circle() == null ? null : data.circle().value();
        sent.times = Check.optionalText("times", data.times(), RegistrationData.TIMES_LENGTH)
                .orElse(null);
        sent.message = Check.optionalText("message", data.message(), RegistrationData.MESSAGE_LENGTH)
                .orElse(null);
        return sent;
    }

    /** Another mail goes out, with this secret; that of an earlier one opens nothing any more. */
    public void goesOutWith(String secret) {
        secretHash = Secret.hash(secret);
    }

    /** The mail was taken. */
    public void mailed() {
        mailDueAt = null;
    }

    /** The mail could not be handed over yet. */
    public void mailAgain(Instant now) {
        mailDueAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS)));
        attempts++;
    }

    /** Whether it can be confirmed at this moment. */
    public boolean isWaiting(Instant now) {
        return confirmedAt == null && now.isBefore(validUntil);
    }

    /** What the volunteer's entry begins with. */
    public VolunteerData entry(Set<CircleId> circles) {
        return volunteerData(
                new RegistrationData(givenName, familyName, email, phone, spoken(), parts(skills), null, null, null),
                circles);
    }

    /** It is confirmed: this volunteer came of it, and what their entry holds is not kept twice. */
    public void confirmed(VolunteerId volunteer, Instant now) {
        confirmedAt = now;
        volunteerId = volunteer.value();
        secretHash = null;
        mailDueAt = null;
        mailLanguage = null;
        familyName = null;
        givenName = null;
        email = null;
        phone = null;
        languages = null;
        skills = null;
        circle = null;
    }

    /** Identity; the number of the mail as well. */
    public UUID id() {
        return id;
    }

    /** Where the mail goes, while it waits to be confirmed. */
    public String email() {
        return Objects.requireNonNull(email);
    }

    /** In which language the mail is written. */
    public Locale language() {
        return Locale.of(Objects.requireNonNull(mailLanguage));
    }

    /** Until when it can be confirmed. */
    public Instant validUntil() {
        return validUntil;
    }

    /** The circle that was chosen, while it waits to be confirmed. */
    public @Nullable CircleId circle() {
        return circle == null ? null : new CircleId(circle);
    }

    /** When it was sent in. */
    public Instant sentAt() {
        return sentAt;
    }

    /** When it was confirmed. */
    public Instant confirmedAt() {
        return Objects.requireNonNull(confirmedAt);
    }

    /** Who came of it. */
    public VolunteerId volunteer() {
        return new VolunteerId(Objects.requireNonNull(volunteerId));
    }

    /** When they have time, in their words. */
    public @Nullable String times() {
        return times;
    }

    /** What else they said. */
    public @Nullable String message() {
        return message;
    }

    private List<SpokenLanguage> spoken() {
        return parts(languages).stream()
                .map(part -> part.split(LEVEL))
                .map(part -> new SpokenLanguage(new Language(part[0]), LanguageLevel.valueOf(part[1])))
                .toList();
    }

    private static Set<String> parts(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? Set.of() : Set.of(joined.split(BETWEEN));
    }

    /** Nobody but the coordinator invents words for skills. */
    private static VolunteerData volunteerData(RegistrationData data, Set<CircleId> circles) {
        return new VolunteerData(
                data.familyName(),
                data.givenName(),
                data.phone(),
                data.email(),
                data.languages(),
                data.skills().stream()
                        .filter(skill -> SuggestedSkill.of(skill).isPresent())
                        .collect(Collectors.toSet()),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                circles,
                ClearingData.NONE);
    }
}
