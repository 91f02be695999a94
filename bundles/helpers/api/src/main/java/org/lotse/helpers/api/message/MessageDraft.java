package org.lotse.helpers.api.message;

import org.jspecify.annotations.Nullable;

/**
 * A message as it is written, with its {@linkplain Placeholder placeholders}.
 *
 * @param to who gets it
 * @param subject one line
 * @param text what it says
 * @param replyTo the address to which answers go; null for the mailing address of the circle, if the audience has one
 */
public record MessageDraft(
        Audience to, String subject, String text, @Nullable String replyTo) {

    /** Greatest length of a subject, placeholders included. */
    public static final int SUBJECT_LENGTH = 120;

    /** Greatest length of a text. */
    public static final int TEXT_LENGTH = 4000;
}
