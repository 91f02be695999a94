package org.lotse.helpers.api.activity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The activities of the current scope's municipality. Any thread that has a scope; every call is one transaction and begins at the gate, so
 * {@link org.lotse.platform.api.access.AccessDenied} comes before anything else.
 */
@ProviderType
public interface Activities {

    /**
     * Plans an activity, without shifts yet. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link ActivityData} that is not acceptable: the circle is closed
     */
    ActivityId plan(ActivityData activity);

    /**
     * Replaces what is written down about an activity. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #plan}
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link ReviseActivity#revision}; names the colleague
     */
    void revise(ReviseActivity command);

    /**
     * Plans an activity like an earlier one, with its shifts except cancelled ones and without anybody signed up. A circle that was closed since is
     * left out. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if the earlier one is gone
     */
    ActivityId copy(CopyActivity command);

    /** The activity with this id, or empty if this municipality has none. Needs {@code helpers.read}. */
    Optional<ActivityDetails> find(ActivityId activity);

    /**
     * A page of the activities that match. Needs {@code helpers.read}.
     *
     * @param after where the page begins: {@link Page#next} of the page before <em>of the same query</em>, or null for the beginning
     * @param size rows on a page, 1 to 200
     */
    Page<ActivitySummary> list(ActivityQuery query, @Nullable String after, int size);
}
