package org.lotse.cases.core.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.UUID;

/**
 * The place behind a row of a sorted list: what the row is sorted by, and its id, which settles ties.
 *
 * @param value what the row is sorted by, as text
 * @param id the row
 */
record Cursor(String value, UUID id) {

    private static final int UUID_LENGTH = 36;

    /** @throws IllegalArgumentException if the text is no cursor: whoever pages passes back what it was given */
    static Cursor parse(String text) {
        var plain = new String(Base64.getUrlDecoder().decode(text), UTF_8);
        if (plain.length() < UUID_LENGTH) {
            throw new IllegalArgumentException("Not a cursor");
        }
        return new Cursor(plain.substring(UUID_LENGTH), UUID.fromString(plain.substring(0, UUID_LENGTH)));
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((id + value).getBytes(UTF_8));
    }
}
