package org.lotse.funding.api.staff;

import java.time.Instant;

/**
 * What was written down about an employment once.
 *
 * @param number counted from 1
 * @param data what it said
 * @param withdrawn whether this version took it out of all figures
 * @param by who wrote it
 * @param at when
 */
public record EmploymentVersion(int number, EmploymentData data, boolean withdrawn, String by, Instant at) {}
