package org.lotse.helpers.api;

import org.lotse.platform.api.vocabulary.Language;

/**
 * A language that somebody speaks.
 *
 * @param language which
 * @param level how well
 */
public record SpokenLanguage(Language language, LanguageLevel level) {}
