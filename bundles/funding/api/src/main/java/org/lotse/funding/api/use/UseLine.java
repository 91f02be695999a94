package org.lotse.funding.api.use;

import org.lotse.funding.api.staff.Employment;

/**
 * What an employment contributes.
 *
 * @param employment which one
 * @param lower whether a lower rate counts than the post was granted for, by what the person has learnt
 * @param toDate from its first day to the chosen one
 * @param whole all of its time in the grant
 */
public record UseLine(Employment employment, boolean lower, LineFigures toDate, LineFigures whole) {}
