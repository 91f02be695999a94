package org.lotse.cases.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.PersonData;
import org.lotse.platform.ui.api.Localized;

/**
 * What a form about a case holds.
 *
 * @param person the person
 * @param consent where they stand on having their data kept
 * @param note what else matters
 */
record CoreData(
        PersonData person, Consent consent, @Nullable String note) {

    static CoreData of(CaseDetails file) {
        return new CoreData(file.person(), file.consent(), file.note());
    }

    /**
     * Three versions made one: what I changed stays as I have it, everything else becomes as the colleague left it.
     *
     * @param before what both of us started from
     * @param theirs what the colleague saved meanwhile
     */
    CoreData over(CoreData before, CoreData theirs) {
        var merged = new Merged(before.person, person, theirs.person);
        return new CoreData(
                new PersonData(
                        merged.get(PersonData::familyName),
                        merged.get(PersonData::givenName),
                        merged.get(PersonData::originalName),
                        merged.get(PersonData::gender),
                        merged.get(PersonData::birthDate),
                        merged.get(PersonData::birthDateEstimated),
                        merged.get(PersonData::nationality),
                        merged.get(PersonData::languages),
                        merged.get(PersonData::enteredOn),
                        merged.get(PersonData::movedInOn),
                        merged.get(PersonData::phone),
                        merged.get(PersonData::email),
                        merged.get(PersonData::street),
                        merged.get(PersonData::postalCode),
                        merged.get(PersonData::town)),
                consent.equals(before.consent) ? theirs.consent : consent,
                Objects.equals(note, before.note) ? theirs.note : note);
    }

    private record Merged(PersonData before, PersonData mine, PersonData theirs) {

        <T extends @Nullable Object> T get(Function<PersonData, T> field) {
            var changedByMe = !Objects.equals(field.apply(mine), field.apply(before));
            return field.apply(changedByMe ? mine : theirs);
        }
    }

    /** The values as people read them, by field, in the order of the form; what is missing is left out. */
    Map<String, String> texts(Words words) {
        var texts = new LinkedHashMap<String, String>();
        put(texts, "familyName", person.familyName());
        put(texts, "givenName", person.givenName());
        put(texts, "originalName", person.originalName());
        put(texts, "gender", person.gender() == Gender.UNKNOWN ? null : words.of(person.gender()));
        put(texts, "birthDate", birth(words));
        put(texts, "nationality", person.nationality() == null ? null : words.of(person.nationality()));
        put(texts, "languages", words.of(person.languages()));
        put(texts, "enteredOn", person.enteredOn() == null ? null : Localized.date(person.enteredOn()));
        put(texts, "movedInOn", person.movedInOn() == null ? null : Localized.date(person.movedInOn()));
        put(texts, "phone", person.phone());
        put(texts, "email", person.email());
        put(texts, "street", person.street());
        put(texts, "postalCode", person.postalCode());
        put(texts, "town", person.town());
        put(texts, "consent", words.of(consent.status()));
        put(texts, "consentOn", consent.on() == null ? null : Localized.date(consent.on()));
        put(texts, "note", note);
        return texts;
    }

    private @Nullable String birth(Words words) {
        if (person.birthDate() == null) {
            return null;
        }
        var day = Localized.date(person.birthDate());
        return person.birthDateEstimated() ? words.get("cases.birth.estimated", day) : day;
    }

    private static void put(Map<String, String> texts, String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.put(field, text);
        }
    }
}
