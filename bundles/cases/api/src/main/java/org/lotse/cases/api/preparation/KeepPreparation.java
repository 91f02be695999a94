package org.lotse.cases.api.preparation;

import org.jspecify.annotations.Nullable;

/**
 * Command: keep what was prepared so far.
 *
 * @param id what is changed, or null for a new one
 * @param revision the revision that the person saw; counts for nothing with a new one
 * @param data all of it
 */
public record KeepPreparation(@Nullable PreparationId id, int revision, PreparationData data) {}
