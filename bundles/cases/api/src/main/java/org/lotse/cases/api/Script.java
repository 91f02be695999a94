package org.lotse.cases.api;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A script in which names are written, seen by their letters. Those that are likely here; any other is {@link #OTHER}. */
public enum Script {
    /** As in the residence document. */
    LATIN("Latn"),
    /** Arabic, Persian, Dari, Pashto, Sorani, Urdu. */
    ARABIC("Arab"),
    /** Ukrainian, Russian, Bulgarian, Serbian, Macedonian. */
    CYRILLIC("Cyrl"),
    /** Tigrinya, Amharic. */
    ETHIOPIC("Ethi"),
    /** Georgian. */
    GEORGIAN("Geor"),
    /** Armenian. */
    ARMENIAN("Armn"),
    /** Greek. */
    GREEK("Grek"),
    /** Hebrew. */
    HEBREW("Hebr"),
    /** Neo-Aramaic. */
    SYRIAC("Syrc"),
    /** Hindi, Nepali. */
    DEVANAGARI("Deva"),
    /** Bengali. */
    BENGALI("Beng"),
    /** Tamil. */
    TAMIL("Taml"),
    /** Chinese. */
    HAN("Hani"),
    /** None of these, or no letters at all. */
    OTHER("Zyyy");

    private static final Map<UnicodeScript, Script> BY_LETTERS =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Script::letters, script -> script));

    private final String code;

    Script(String code) {
        this.code = code;
    }

    /** The script of the first letter that belongs to one. */
    public static Script of(String text) {
        return text.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(letter -> letter != UnicodeScript.COMMON && letter != UnicodeScript.INHERITED)
                .findFirst()
                .map(letter -> BY_LETTERS.getOrDefault(letter, OTHER))
                .orElse(OTHER);
    }

    /** Four letters of ISO 15924. */
    public String code() {
        return code;
    }

    private UnicodeScript letters() {
        return UnicodeScript.forName(code);
    }
}
