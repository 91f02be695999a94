package org.lotse.platform.api.data;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list from its beginning to its end, a page at a time, so that no transaction is as long as the list. On the caller's thread, in its scope. */
public final class WholeList {

    /** Most rows that are read at once. */
    public static final int LARGEST_PAGE = 200;

    private WholeList() {}

    /**
     * Reads all pages.
     *
     * @param page reads the page behind a cursor, the first one behind null, in a transaction of its own
     * @param row takes each row in its turn
     */
    public static <T> void read(Function<@Nullable String, Page<T>> page, Consumer<T> row) {
        Optional<String> next = Optional.empty();
        do {
            var read = page.apply(next.orElse(null));
            read.items().forEach(row);
            next = read.next();
        } while (next.isPresent());
    }
}
