package org.lotse.platform.persistence.unit;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The place behind one row in a sorted list.
 *
 * @param key what is sorted by: a text, a number or a day
 * @param id decides between equal keys
 */
public record Cursor(Comparable<?> key, UUID id) {

    private static final String SEPARATOR = "\n";

    /**
     * The place as text, for addresses and browsers.
     *
     * @param order names the order, so that the cursor of another one is told
     * @param id of the row
     * @param key what the row is sorted by, as text
     */
    public static String write(String order, UUID id, String key) {
        var text = String.join(SEPARATOR, order, id.toString(), key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The place that a text names.
     *
     * @param key reads what is sorted by
     * @return empty for what was made for another order, or by somebody else
     */
    public static Optional<Cursor> read(@Nullable String text, String order, Function<String, Comparable<?>> key) {
        try {
            var parts = text == null ? new String[0] : decoded(text).split(SEPARATOR, 3);
            return parts.length == 3 && parts[0].equals(order)
                    ? Optional.of(new Cursor(key.apply(parts[2]), UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
