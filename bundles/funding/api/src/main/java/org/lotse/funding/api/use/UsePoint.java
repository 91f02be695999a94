package org.lotse.funding.api.use;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How it stands from a day on, until the next point.
 *
 * @param from first day
 * @param until last day
 * @param financed posts (FTE)
 * @param filled posts (FTE)
 */
public record UsePoint(LocalDate from, LocalDate until, BigDecimal financed, BigDecimal filled) {}
