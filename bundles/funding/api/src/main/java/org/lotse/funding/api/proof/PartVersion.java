package org.lotse.funding.api.proof;

import java.time.Instant;

/**
 * A part as it was written at a time.
 *
 * @param number counted from 1
 * @param data what it said
 * @param by who wrote it down here
 * @param at when
 */
public record PartVersion(int number, NarrativePart.PartData data, String by, Instant at) {}
