package org.lotse.platform.api.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A piece of a longer list, read by keyset: the next page begins behind the last row of this one, however deep.
 *
 * @param items the rows, in the order asked for
 * @param next where the next page begins; empty on the last page. Opaque to everybody but the service that made it
 */
public record Page<T>(List<T> items, Optional<String> next) {

    /** Copies the rows, so that a page never changes. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page from one row more than was asked for: the extra row only tells that there is a next page.
     *
     * @param rows up to {@code size + 1} rows
     * @param size rows on a page
     * @param cursor makes the cursor that stands behind a row
     */
    public static <T> Page<T> of(List<T> rows, int size, Function<T, String> cursor) {
        if (rows.size() <= size) {
            return new Page<>(rows, Optional.empty());
        }
        var items = rows.subList(0, size);
        return new Page<>(items, Optional.of(cursor.apply(items.getLast())));
    }

    /** The same page with every row turned into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next);
    }
}
