package org.lotse.platform.api.mail;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One mail to one person. More than one receiver cannot be said, so that nobody learns another one's address.
 *
 * @param id of this mail; the same if it is sent again
 * @param to the address of the person
 * @param replyTo where an answer goes, if not to the sender
 * @param subject one line, up to {@value #SUBJECT_LENGTH} characters
 * @param text what it says, as plain text
 * @param automatic whether a machine wrote it: then nothing answers by itself (RFC 3834)
 */
public record Mail(UUID id, String to, Optional<String> replyTo, String subject, String text, boolean automatic) {

    /** Greatest length of a subject. */
    public static final int SUBJECT_LENGTH = 200;

    /** One address in ASCII and nothing beside it: no name, no comment, no second one, nothing that could begin another line of the head. */
    private static final Pattern ADDRESS =
            Pattern.compile("[\\w!#$%&'*+/=?^`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?");

    private static final Pattern ONE_LINE = Pattern.compile("[^\\p{Cntrl}\\u2028\\u2029]+");

    /**
     * Refuses what would break the head of a mail.
     *
     * @throws IllegalArgumentException if an address is not exactly one, or the subject is not exactly one line; the message does not repeat it
     */
    public Mail {
        if (!isAddress(to) || !replyTo.map(Mail::isAddress).orElse(true)) {
            throw new IllegalArgumentException("Not one address");
        }
        if (!ONE_LINE.matcher(subject).matches() || subject.length() > SUBJECT_LENGTH) {
            throw new IllegalArgumentException("Not a subject of one line");
        }
    }

    /** Whether this is one address that mail can go to. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
