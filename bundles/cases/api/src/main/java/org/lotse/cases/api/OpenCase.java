package org.lotse.cases.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.care.AnotherPerson;

/**
 * Command: open a case file. Whoever gives it becomes the responsible person.
 *
 * @param person the person, by at least one name
 * @param consent where they stand on having their data kept
 * @param openedOn first day of the accompaniment, not before 2000 and not in the future; its year goes into the number
 * @param dwelling where they live, if that is known
 * @param note what else matters, up to {@link CaseDetails#NOTE_LENGTH} characters
 * @param anotherPerson why the person is somebody else than the one whom another body of the district accompanies, or null if nobody states that
 */
public record OpenCase(
        PersonData person,
        Consent consent,
        LocalDate openedOn,
        @Nullable DwellingData dwelling,
        @Nullable String note,
        @Nullable AnotherPerson anotherPerson) {

    /** Nothing is stated about other bodies. */
    public OpenCase(
            PersonData person,
            Consent consent,
            LocalDate openedOn,
            @Nullable DwellingData dwelling,
            @Nullable String note) {
        this(person, consent, openedOn, dwelling, note, null);
    }
}
