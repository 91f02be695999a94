package org.lotse.cases.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in today for the colleague who answers for a case.
 *
 * @param person who
 * @param until the last day, or null while nobody knows
 */
public record StandIn(Responsible person, @Nullable LocalDate until) {}
