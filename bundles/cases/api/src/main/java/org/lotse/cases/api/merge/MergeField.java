package org.lotse.cases.api.merge;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.Gender;

/** What of the core data is taken from one of two cases as a whole. */
public enum MergeField {
    /** Family name. */
    FAMILY_NAME("familyName", file -> file.person().familyName()),
    /** Given name. */
    GIVEN_NAME("givenName", file -> file.person().givenName()),
    /** The name in other scripts and spellings. */
    OTHER_NAMES("otherNames", file -> file.person().otherNames()),
    /** Gender. */
    GENDER(
            "gender",
            file -> file.person().gender() == Gender.UNKNOWN
                    ? null
                    : file.person().gender()),
    /** Day of birth, with how much of it is known. */
    BIRTH_DATE(
            "birthDate",
            file -> file.person().birthDate() == null
                    ? null
                    : List.of(file.person().birthDate(), file.person().birthPrecision())),
    /** Nationalities. */
    NATIONALITIES("nationalities", file -> file.person().nationalities()),
    /** Languages with their levels. */
    LANGUAGES("languages", file -> file.person().languages()),
    /** Language in which an interpreter is needed. */
    INTERPRETER("interpreter", file -> file.person().interpreter()),
    /** Residence title, with until when it is valid. */
    RESIDENCE_TITLE(
            "residenceTitle",
            file -> file.person().residenceTitle() == null
                    ? null
                    : Arrays.asList(
                            file.person().residenceTitle(), file.person().residenceUntil())),
    /** Entry into Germany. */
    ENTERED_ON("enteredOn", file -> file.person().enteredOn()),
    /** First move into the Anschlussunterbringung. */
    MOVED_IN_ON("movedInOn", file -> file.person().movedInOn()),
    /** Telephone number. */
    PHONE("phone", file -> file.person().phone()),
    /** E-mail address. */
    EMAIL("email", file -> file.person().email()),
    /** The way on which the person is reached best. */
    REACHED_BY("reachedBy", file -> file.person().reachedBy()),
    /** What is to be known about reaching the person. */
    REACH_HINT("reachHint", file -> file.person().reachHint()),
    /** Number in the central register of foreigners. */
    AZR_NUMBER("azrNumber", file -> file.person().azrNumber()),
    /** Where the person stands on having their data kept, with the day. */
    CONSENT("consent", file -> file.consent().status() == Consent.Status.NOT_ASKED ? null : file.consent()),
    /** What else matters. */
    NOTE("note", CaseDetails::note);

    private final String field;
    private final Function<CaseDetails, @Nullable Object> value;

    MergeField(String field, Function<CaseDetails, @Nullable Object> value) {
        this.field = field;
        this.value = value;
    }

    /** By what rules name it. */
    public String field() {
        return field;
    }

    /** Whether nothing of it is known in this case. */
    public boolean isEmpty(CaseDetails file) {
        return value(file).isEmpty();
    }

    /** Whether the two say different things, so that somebody has to decide. */
    public boolean contradicts(CaseDetails one, CaseDetails other) {
        return !isEmpty(one) && !isEmpty(other) && !Objects.equals(value(one), value(other));
    }

    private Optional<Object> value(CaseDetails file) {
        return Optional.ofNullable(value.apply(file))
                .filter(found -> !(found instanceof Collection<?> many && many.isEmpty()));
    }
}
