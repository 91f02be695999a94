package org.lotse.cases.api.closing;

import java.time.LocalDate;

/**
 * How long closed cases are kept. Rules are data with their source; the one in force on the day of closing decides.
 *
 * @param id name of the rule
 * @param validFrom first day on which it is in force; until the next one is
 * @param months how long, from the day of closing
 * @param title the retention class, as people read it
 * @param source where that is written
 */
public record RetentionRule(String id, LocalDate validFrom, int months, String title, String source) {}
