package org.lotse.cases.api.destination;

import java.time.LocalDate;

/**
 * Care as it is done now ends here.
 *
 * @param from first day on which somebody else delivers
 * @param running cases that run
 * @param open those of them without a destination
 */
public record WindingDown(LocalDate from, int running, int open) {}
