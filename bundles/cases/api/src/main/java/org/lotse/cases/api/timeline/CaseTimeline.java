package org.lotse.cases.api.timeline;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * All that happened in a case of the current scope's tenant. Nothing is kept for it: it is gathered from where it was written down.
 * Threads, transactions and refusals as for {@link org.lotse.cases.api.CaseService}.
 */
@ProviderType
public interface CaseTimeline {

    /** More entries are not shown at once. */
    int MOST = 1000;

    /**
     * The course of a case, or empty if this tenant has no such case. Needs {@code cases.read}.
     *
     * @throws IllegalArgumentException if more than {@link #MOST} or fewer than one are asked for
     */
    Optional<Timeline> find(TimelineQuery query);
}
