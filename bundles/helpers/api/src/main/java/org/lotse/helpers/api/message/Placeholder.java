package org.lotse.helpers.api.message;

import java.util.Optional;
import java.util.stream.Stream;

/** What a text leaves open until it goes to somebody; stands in double braces, {@code {{Vorname}}}. */
public enum Placeholder {
    /** The given name of whoever gets the message; the one name of a one-name person. */
    FIRST_NAME("Vorname", false),
    /** What the activity of the shift is called. */
    SHIFT("Schicht", true),
    /** Its day and time. */
    DAY("Tag", true),
    /** Where it is. */
    PLACE("Ort", true);

    private final String word;
    private final boolean ofShift;

    Placeholder(String word, boolean ofShift) {
        this.word = word;
        this.ofShift = ofShift;
    }

    /** The one that is called so, in capitals or not. */
    public static Optional<Placeholder> called(String word) {
        return Stream.of(values())
                .filter(one -> one.word.equalsIgnoreCase(word))
                .findFirst();
    }

    /** How it is written in a text. */
    public String written() {
        return "{{" + word + "}}";
    }

    /** Whether only a message about a shift knows it. */
    public boolean isOfShift() {
        return ofShift;
    }
}
