package org.lotse.cases.core.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.cases.api.LanguageLevel;
import org.lotse.cases.api.SpokenLanguage;
import org.lotse.platform.api.vocabulary.Language;

/** Keeps a handful of languages in one column, {@code ar:NATIVE de:A2 kmr}: they are read and written with their owner only. */
@Converter
public final class LanguagesColumn implements AttributeConverter<Set<SpokenLanguage>, String> {

    private static final String LEVEL = ":";

    @Override
    public String convertToDatabaseColumn(Set<SpokenLanguage> languages) {
        return languages.stream().map(LanguagesColumn::written).sorted().collect(Collectors.joining(" "));
    }

    @Override
    public Set<SpokenLanguage> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" "))
                .filter(written -> !written.isEmpty())
                .map(LanguagesColumn::read)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String written(SpokenLanguage spoken) {
        var code = spoken.language().code();
        return spoken.level() == null ? code : code + LEVEL + spoken.level();
    }

    private static SpokenLanguage read(String written) {
        var parts = written.split(LEVEL, 2);
        return new SpokenLanguage(new Language(parts[0]), parts.length == 1 ? null : LanguageLevel.valueOf(parts[1]));
    }
}
