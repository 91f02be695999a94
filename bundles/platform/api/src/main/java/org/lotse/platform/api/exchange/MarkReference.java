package org.lotse.platform.api.exchange;

import org.lotse.platform.api.tenant.Tenant;

/**
 * Which record of another tenant carries a mark, said so that only that tenant understands it: with {@link Marks#meant}.
 *
 * @param body the other tenant
 * @param token a keyed fingerprint of the identity that the record has there; nothing of what the record is about
 */
public record MarkReference(Tenant body, String token) {

    /** Length of every token, in characters. */
    public static final int TOKEN_LENGTH = 64;
}
