package org.lotse.cases.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.NameForm;
import org.lotse.cases.api.PersonData;
import org.lotse.platform.ui.api.Localized;

/**
 * What a form about a case holds.
 *
 * @param person the person
 * @param consent where they stand on having their data kept
 * @param note what else matters
 */
public record CoreData(
        PersonData person, Consent consent, @Nullable String note) {

    /** What the case holds about the person, as lines. */
    public static CoreData of(CaseDetails file) {
        return new CoreData(file.person(), file.consent(), file.note());
    }

    /** The values as people read them, by field, in the order of the form; what is missing is left out. */
    public Map<String, String> texts(Words words) {
        var texts = new LinkedHashMap<String, String>();
        put(texts, "familyName", person.familyName());
        put(texts, "givenName", person.givenName());
        put(texts, "otherNames", lines(person.otherNames(), NameForm::fullName));
        put(texts, "gender", person.gender() == Gender.UNKNOWN ? null : words.of(person.gender()));
        put(texts, "birthDate", birth(words));
        put(texts, "nationalities", listed(words.sorted(person.nationalities(), words::of), words::of));
        put(texts, "languages", listed(words.bestFirst(person.languages()), words::of));
        put(texts, "interpreter", person.interpreter() == null ? null : words.of(person.interpreter()));
        put(texts, "residenceTitle", residence(words));
        put(texts, "enteredOn", person.enteredOn() == null ? null : Localized.date(person.enteredOn()));
        put(texts, "movedInOn", person.movedInOn() == null ? null : Localized.date(person.movedInOn()));
        put(texts, "phone", person.phone());
        put(texts, "email", person.email());
        put(texts, "reachedBy", reached(words));
        put(texts, "azrNumber", person.azrNumber());
        put(texts, "consent", words.of(consent.status()));
        put(texts, "consentOn", consent.on() == null ? null : Localized.date(consent.on()));
        put(texts, "note", note);
        return texts;
    }

    private @Nullable String birth(Words words) {
        return person.birthDate() == null ? null : words.born(person.birthDate(), person.birthPrecision());
    }

    private @Nullable String residence(Words words) {
        if (person.residenceTitle() == null) {
            return null;
        }
        var title = words.of(person.residenceTitle());
        return person.residenceUntil() == null
                ? title
                : words.get("cases.residence.until", title, Localized.date(person.residenceUntil()));
    }

    private @Nullable String reached(Words words) {
        var ways = new ArrayList<String>();
        if (person.reachedBy() != null) {
            ways.add(words.of(person.reachedBy()));
        }
        if (person.reachHint() != null) {
            ways.add(person.reachHint());
        }
        return ways.isEmpty() ? null : String.join(" · ", ways);
    }

    private static <T> String listed(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(", "));
    }

    private static <T> String lines(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining("\n"));
    }

    private static void put(Map<String, String> texts, String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.put(field, text);
        }
    }
}
