package org.lotse.liga.core.domain.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.post.PostId;
import org.lotse.liga.api.post.PostQuery;
import org.lotse.platform.api.data.Page;

/** All posts of the current tenant. Inside a transaction only. */
public interface PostBook {

    /** Takes in a new one. */
    void add(Post post);

    /** Takes one out. */
    void remove(Post post);

    /** The post with this id. */
    Optional<Post> find(PostId id);

    /** Those under an agreement that there are on some day of the period, by name. */
    List<Post> of(AgreementId agreement, Period period);

    /** Those of all agreements that there are on a day. */
    List<Post> on(LocalDate day);

    /** Those of all agreements that are not over on a day, also such that begin later. */
    List<Post> notOver(LocalDate day);

    /** Whether there is or was one under the agreement. */
    boolean anyUnder(AgreementId agreement);

    /**
     * A page of the list.
     *
     * @param today on which day they stand as asked for
     * @param after cursor of the page before, or null; one that was made for another order counts as null
     */
    Page<Post> page(PostQuery query, LocalDate today, @Nullable String after, int size);
}
