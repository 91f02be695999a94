package org.lotse.helpers.api.message;

import java.time.LocalDate;

/**
 * That somebody does not want mail.
 *
 * @param since the day on which they said so
 * @param by who wrote it down
 */
public record OptOut(LocalDate since, String by) {}
