package org.lotse.funding.core.domain.passing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lotse.funding.api.passing.PassingMeasure;

/**
 * How much was agreed to pass on.
 *
 * @param measure whether a share or an amount
 * @param value per cent or euros
 * @param agreedBase what was due for the time when it was agreed, in euros
 * @param from first day
 * @param until last day
 */
record Promise(PassingMeasure measure, BigDecimal value, BigDecimal agreedBase, LocalDate from, LocalDate until) {}
