package org.lotse.cases.api;

import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.vocabulary.Language;

/**
 * A language that the person speaks.
 *
 * @param language which; no person has one twice
 * @param level how well, if that is known
 */
public record SpokenLanguage(Language language, @Nullable LanguageLevel level) {

    /** A language of which only is known that it is spoken. */
    public static SpokenLanguage of(String code) {
        return new SpokenLanguage(new Language(code), null);
    }
}
