package org.lotse.liga.api.change;

import java.time.Instant;

/**
 * What a municipality reported about its running cases, without any of them.
 *
 * @param cases running cases, rounded to five
 * @param open those without a destination, rounded up to five: zero says that every case has one
 * @param reportedAt when
 */
public record Running(long cases, long open, Instant reportedAt) {}
