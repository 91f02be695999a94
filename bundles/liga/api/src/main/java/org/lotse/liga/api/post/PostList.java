package org.lotse.liga.api.post;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lists of posts in the current scope's district. Every call needs {@code liga.read}. Any thread that has a scope; every call begins at the gate.
 */
@ProviderType
public interface PostList {

    /**
     * A page of the posts that match.
     *
     * @param after where the page begins: {@link Page#next} of the page before <em>of the same query</em>, or null for the beginning
     * @param size rows on a page, 1 to 200
     */
    Page<PostSummary> page(PostQuery query, @Nullable String after, int size);

    /** Every post that matches, one after the other, a page per transaction. Needs {@code liga.export} too. */
    void export(PostQuery query, Consumer<PostSummary> row);

    /** What nobody holds today. */
    Vacancies vacancies();
}
