package org.lotse.cases.api.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter.
 *
 * @param toPerson whether it goes to the person of the case; to anybody else it hands content on
 * @param receiver first line of the address: whom it goes to
 * @param address further lines of it, at most {@link #ADDRESS_LINES}, or null
 * @param subject what it is about
 * @param dated the day that stands on it
 * @param text from the salutation to the last line before the signature
 * @param sender who signs
 */
public record LetterData(
        boolean toPerson,
        String receiver,
        @Nullable String address,
        String subject,
        LocalDate dated,
        String text,
        String sender) {

    /** Most characters of a receiver, a sender and a line of an address. */
    public static final int LINE_LENGTH = 100;

    /** So many lines of an address have room below the receiver in the window of an envelope. */
    public static final int ADDRESS_LINES = 5;

    /** Most characters of a subject. */
    public static final int SUBJECT_LENGTH = 200;

    /** Most characters of a text. */
    public static final int TEXT_LENGTH = 8000;
}
