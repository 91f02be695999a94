package org.lotse.helpers.api.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would be sent, and to whom.
 *
 * @param subject as the first of them will read it
 * @param text as the first of them will read it
 * @param replyTo where answers go; null if they go nowhere
 * @param receivers who gets it, by name
 * @param unreached who gets none, by name, each with a reason
 */
public record MessagePreview(
        String subject, String text, @Nullable String replyTo, List<Recipient> receivers, List<Recipient> unreached) {

    /** Copies the lists, so that the preview never changes. */
    public MessagePreview {
        receivers = List.copyOf(receivers);
        unreached = List.copyOf(unreached);
    }
}
