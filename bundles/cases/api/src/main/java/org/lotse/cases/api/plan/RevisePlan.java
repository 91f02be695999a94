package org.lotse.cases.api.plan;

import org.jspecify.annotations.Nullable;

/**
 * Command: write down what matters to the person.
 *
 * @param id which draft
 * @param seen the wish that was seen
 * @param wish what matters to them, in their words; or null
 */
public record RevisePlan(
        PlanId id, @Nullable String seen, @Nullable String wish) {}
