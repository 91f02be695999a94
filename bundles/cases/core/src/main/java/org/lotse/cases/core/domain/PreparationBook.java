package org.lotse.cases.core.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.preparation.PreparationId;

/** What is prepared in the current tenant. Inside a transaction only. */
public interface PreparationBook {

    /** Takes one in. */
    void add(Preparation preparation);

    /** One of them. */
    Optional<Preparation> find(PreparationId id);

    /** One of them, which nobody else changes until the transaction ends. */
    Optional<Preparation> lock(PreparationId id);

    /** Those whose names have all these words, what changed last first. */
    List<Preparation> matching(@Nullable String text, int most);

    /** What was changed or sent last before this moment. */
    List<Preparation> changedBefore(Instant moment);

    /** Removes one. */
    void remove(Preparation preparation);
}
