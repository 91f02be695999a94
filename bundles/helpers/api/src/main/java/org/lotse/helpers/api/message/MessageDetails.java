package org.lotse.helpers.api.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as shown when opened.
 *
 * @param summary its line in the list
 * @param to what the circle or the shift is called that it went to; null if people were chosen one by one
 * @param text as it was written: the first name is still open
 * @param replyTo where answers go; null if they go nowhere
 * @param recipients everybody it was for, by name
 */
public record MessageDetails(
        MessageSummary summary,
        @Nullable String to,
        String text,
        @Nullable String replyTo,
        List<Recipient> recipients) {

    /** Copies the list, so that the details never change. */
    public MessageDetails {
        recipients = List.copyOf(recipients);
    }
}
