package org.lotse.helpers.core.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.platform.api.vocabulary.Language;

/** A language of a volunteer as it is kept. A value. */
@Embeddable
public class Spoken {

    @Column(name = "LANGUAGE_CODE")
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "LEVEL_SPOKEN")
    private LanguageLevel level;

    /** For the database layer. */
    protected Spoken() {}

    Spoken(SpokenLanguage spoken) {
        language = spoken.language().code();
        level = spoken.level();
    }

    SpokenLanguage value() {
        return new SpokenLanguage(new Language(language), level);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spoken spoken && language.equals(spoken.language) && level == spoken.level;
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, level);
    }
}
