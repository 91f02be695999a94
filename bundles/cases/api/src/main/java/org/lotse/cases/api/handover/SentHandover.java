package org.lotse.cases.api.handover;

import java.util.Set;
import org.lotse.platform.api.exchange.SentPackage;

/**
 * A package out of a case, and what became of it.
 *
 * @param sent how far it is
 * @param receiverName what the receiver was called when it was sent
 * @param occasion why
 * @param parts what went
 * @param author display name of whoever sent it, as it was then
 */
public record SentHandover(
        SentPackage sent, String receiverName, Occasion occasion, Set<HandoverPart> parts, String author) {

    /** Copies the parts, so that a record never changes. */
    public SentHandover {
        parts = Set.copyOf(parts);
    }
}
