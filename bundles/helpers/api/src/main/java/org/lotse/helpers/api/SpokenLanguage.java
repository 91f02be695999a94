package org.lotse.helpers.api;

/**
 * A language that somebody speaks.
 *
 * @param language which
 * @param level how well
 */
public record SpokenLanguage(Language language, LanguageLevel level) {}
