package org.lotse.helpers.core;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.Mobility;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.helpers.api.SuggestedSkill;
import org.lotse.helpers.api.TimeOfDay;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.api.clearing.ClearingData;
import org.lotse.helpers.api.clearing.InsuranceRoute;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/** Invented volunteers and the day on which the tests happen. */
public final class People {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    public static final LocalDate TODAY = LocalDate.now(CLOCK);

    /** Somebody changes somebody else's data at this moment. */
    public static final LastChange CHANGE = new LastChange("Ada Beispiel", CLOCK.instant());

    public static final WeeklySlot MONDAY_EVENING = new WeeklySlot(DayOfWeek.MONDAY, TimeOfDay.EVENING);

    /** Speaks Tigrinya and German, helps with letters on Monday evenings. */
    public static final VolunteerData MINA = new VolunteerData(
            "Musterfrau",
            "Mina",
            "+49 7531 000-111",
            "mina@example.org",
            List.of(speaks("de", LanguageLevel.C1), speaks("ti", LanguageLevel.NATIVE)),
            Set.of(SuggestedSkill.LETTERS.tag(), "Harfe"),
            Set.of(LifeArea.LANGUAGE, LifeArea.LEGAL_STATUS),
            Set.of(MONDAY_EVENING),
            Set.of(Mobility.BICYCLE),
            4,
            LocalDate.of(2017, 9, 1),
            "Nur vormittags anrufen",
            Set.of(),
            clearedWith(CertificateNeed.NOT_NEEDED));

    private People() {}

    public static SpokenLanguage speaks(String code, LanguageLevel level) {
        return new SpokenLanguage(new Language(code), level);
    }

    /** The same, with everything that clearing needs but a certificate. */
    public static VolunteerData needing(CertificateNeed need) {
        return new VolunteerData(
                MINA.familyName(),
                MINA.givenName(),
                MINA.phone(),
                MINA.email(),
                MINA.languages(),
                MINA.skills(),
                MINA.areas(),
                MINA.availability(),
                MINA.mobility(),
                MINA.hoursPerWeek(),
                MINA.memberSince(),
                MINA.note(),
                MINA.circles(),
                clearedWith(need));
    }

    /** The same person, who belongs to these circles and no others. */
    public static VolunteerData in(VolunteerData data, CircleId... circles) {
        return new VolunteerData(
                data.familyName(),
                data.givenName(),
                data.phone(),
                data.email(),
                data.languages(),
                data.skills(),
                data.areas(),
                data.availability(),
                data.mobility(),
                data.hoursPerWeek(),
                data.memberSince(),
                data.note(),
                Set.of(circles),
                data.clearing());
    }

    private static ClearingData clearedWith(CertificateNeed need) {
        return new ClearingData(
                "2026-1",
                LocalDate.of(2026, 1, 15),
                InsuranceRoute.MUNICIPALITY,
                need,
                "Malte Muster",
                "07531 000-112");
    }

    /** Somebody of whom only the name, an e-mail address and what clearing needs are known. */
    public static VolunteerData named(String familyName, String givenName) {
        return new VolunteerData(
                familyName,
                givenName,
                null,
                "jemand@example.org",
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                Set.of(),
                clearedWith(CertificateNeed.NOT_NEEDED));
    }
}
