package org.lotse.demo;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Page;

/** Counts a list that is only to be had page by page. */
final class Pages {

    /** Rows on a page. */
    static final int SIZE = 200;

    private Pages() {}

    static int count(Function<@Nullable String, ? extends Page<?>> pages) {
        var page = pages.apply(null);
        var count = page.items().size();
        while (page.next().isPresent()) {
            page = pages.apply(page.next().get());
            count += page.items().size();
        }
        return count;
    }
}
