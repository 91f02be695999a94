package org.lotse.cases.core.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.platform.api.vocabulary.Language;

/** Keeps a handful of languages in one column, {@code ar kmr}: they are read and written with their owner only. */
@Converter
public final class LanguagesColumn implements AttributeConverter<Set<Language>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Language> languages) {
        return languages.stream().map(Language::code).sorted().collect(Collectors.joining(" "));
    }

    @Override
    public Set<Language> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" "))
                .filter(code -> !code.isEmpty())
                .map(Language::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
