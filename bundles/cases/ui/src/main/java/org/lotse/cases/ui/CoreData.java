package org.lotse.cases.ui;

import java.util.LinkedHashMap;
import java.util.Map;
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
