package org.lotse.funding.api.passing;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * An agreement as it was; never changed.
 *
 * @param number counted from 1
 * @param data what was agreed
 * @param base what was due to the applicant for the agreed time when this was agreed, in euros
 * @param by who entered it
 * @param at when
 */
public record PassingVersion(int number, PassingData data, BigDecimal base, String by, Instant at) {}
