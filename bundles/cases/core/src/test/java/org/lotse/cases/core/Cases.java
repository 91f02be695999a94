package org.lotse.cases.core;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.LanguageLevel;
import org.lotse.cases.api.NameForm;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.ReachedBy;
import org.lotse.cases.api.ReviseCase;
import org.lotse.cases.api.SpokenLanguage;
import org.lotse.cases.api.appointment.AppointmentData;
import org.lotse.cases.api.assessment.AssessmentData;
import org.lotse.cases.api.assessment.Judgement;
import org.lotse.cases.api.release.DisclosureData;
import org.lotse.cases.api.release.ReleaseData;
import org.lotse.cases.api.release.ReleaseForm;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/** Invented people and contacts for tests, on an invented Monday. */
public final class Cases {

    /** The founding year: Monday, 24 July 2017. */
    public static final LocalDate TODAY = LocalDate.of(2017, 7, 24);

    /** Stands still at nine o'clock on {@link #TODAY}. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2017-07-24T07:00:00Z"), ZoneId.of("Europe/Berlin"));

    /** A colleague's change at this moment. */
    public static final LastChange CHANGE = new LastChange("Ada Beispiel", CLOCK.instant());

    private Cases() {}

    /** Somebody with everything filled in but the number that is not kept. */
    public static PersonData rima() {
        return new Somebody("Haddad", "Rima")
                .alsoNamed(new NameForm("حداد", "ريما"), new NameForm(null, "Ryma"))
                .born(LocalDate.of(1988, 1, 1), BirthPrecision.ESTIMATED)
                .of("SY")
                .speaking(new SpokenLanguage(new Language("ar"), LanguageLevel.NATIVE), SpokenLanguage.of("kmr"))
                .interpretedIn("ar")
                .staying("aufenthg-25-2-1", LocalDate.of(2018, 10, 2))
                .entered(LocalDate.of(2015, 10, 3))
                .movedIn(LocalDate.of(2017, 6, 1))
                .reachable("+49 7531 000000", "rima@beispiel.de")
                .reachable(ReachedBy.MESSAGE, "In the evening")
                .data();
    }

    /** Somebody of whom only names are known. */
    public static PersonData named(@Nullable String familyName, @Nullable String givenName) {
        return PersonData.named(familyName, givenName);
    }

    /** Somebody of whom the dates are known. */
    public static PersonData dated(
            @Nullable LocalDate birthDate, @Nullable LocalDate enteredOn, @Nullable LocalDate movedInOn) {
        return new Somebody("Haddad", "Rima")
                .born(birthDate, BirthPrecision.DAY)
                .entered(enteredOn)
                .movedIn(movedInOn)
                .data();
    }

    /** Opens a case for this person today. */
    public static OpenCase opening(PersonData person) {
        return new OpenCase(person, Consent.NOT_ASKED, TODAY, null, null);
    }

    /** Revises a case to this person. */
    public static ReviseCase revising(CaseId id, int revision, PersonData person) {
        return new ReviseCase(id, revision, person, Consent.NOT_ASKED, null);
    }

    /** A visit at home on this day. */
    public static ContactData visit(LocalDate day, int minutes) {
        return new ContactData(
                ContactKind.HOME_VISIT,
                day,
                minutes,
                new Language("ar"),
                true,
                Set.of(LifeArea.WORK, LifeArea.HEALTH),
                "Talked about the job centre's letter.");
    }

    /** Meets at the office for an hour. */
    public static AppointmentData appointment(LocalDate day, LocalTime at) {
        return new AppointmentData(ContactKind.OFFICE, day, at, 60, "Rathaus", null);
    }

    /** Allows the job centre to be told about work, health included, from this day on. */
    public static ReleaseData release(LocalDate givenOn) {
        return new ReleaseData(
                "Jobcenter Konstanz",
                "Vermittlung in Arbeit",
                Set.of(LifeArea.WORK, LifeArea.HEALTH),
                true,
                false,
                ReleaseForm.WRITTEN,
                givenOn,
                null,
                null);
    }

    /** Told the job centre about work on this day. */
    public static DisclosureData disclosure(LocalDate on) {
        return new DisclosureData("Jobcenter Konstanz", on, Set.of(LifeArea.WORK), false, "Lebenslauf", null);
    }

    /** A conversation on this day, in Arabic with an interpreter, that judged these areas. */
    public static AssessmentData assessment(LocalDate heldOn, Judgement... judgements) {
        return new AssessmentData(
                heldOn,
                "Sister of Rima",
                new Language("ar"),
                true,
                List.of(judgements),
                "Learns quickly",
                "A place to study",
                "To work as a nurse again");
    }
}
