package org.lotse.cases.api.plan;

/**
 * A language in which the sheet of a plan can be printed.
 *
 * @param code by ISO 639: {@code ar}, {@code ti}
 * @param name in the language itself
 */
public record SheetLanguage(String code, String name) {}
