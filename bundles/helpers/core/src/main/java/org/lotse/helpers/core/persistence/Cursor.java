package org.lotse.helpers.core.persistence;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerSort;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.core.domain.Volunteer;

/**
 * The place behind one volunteer in a sorted list.
 *
 * @param key what is sorted by: a text, a status or a day
 * @param id decides between equal keys
 */
record Cursor(Comparable<?> key, UUID id) {

    private static final String SEPARATOR = "\n";

    static String behind(Volunteer volunteer, VolunteerQuery query) {
        var key = switch (query.sort()) {
            case NAME -> volunteer.sortName();
            case STATUS -> volunteer.status().name();
            case SINCE -> volunteer.sortSince().toString();
        };
        var text = String.join(SEPARATOR, mark(query), volunteer.id().toString(), key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for what was made for another order, or by somebody else. */
    static Optional<Cursor> read(@Nullable String text, VolunteerQuery query) {
        try {
            var parts = text == null ? new String[0] : decoded(text).split(SEPARATOR, 3);
            return parts.length == 3 && parts[0].equals(mark(query))
                    ? Optional.of(new Cursor(key(query.sort(), parts[2]), UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }

    private static Comparable<?> key(VolunteerSort sort, String text) {
        return switch (sort) {
            case NAME -> text;
            case STATUS -> VolunteerStatus.valueOf(text);
            case SINCE -> LocalDate.parse(text);
        };
    }

    private static String mark(VolunteerQuery query) {
        return query.sort() + (query.descending() ? "-" : "+");
    }
}
