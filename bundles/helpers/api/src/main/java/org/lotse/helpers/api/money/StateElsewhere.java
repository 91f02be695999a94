package org.lotse.helpers.api.money;

import java.time.LocalDate;
import org.lotse.helpers.api.VolunteerId;

/**
 * What a volunteer says to have received elsewhere in a year. Replaces an earlier statement about the same.
 *
 * @param volunteer who says it
 * @param year the tax year
 * @param kind which allowance; expenses are not asked for
 * @param cents the amount in euro cents, 0 to {@link PaymentData#MOST_CENTS}
 * @param statedOn the day on which they said it, not in the future
 */
public record StateElsewhere(VolunteerId volunteer, int year, PaymentKind kind, long cents, LocalDate statedOn) {}
