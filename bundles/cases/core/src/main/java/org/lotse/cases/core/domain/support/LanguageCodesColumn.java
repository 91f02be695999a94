package org.lotse.cases.core.domain.support;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lotse.platform.api.vocabulary.Language;

/** Keeps a handful of languages in one column, {@code ar kmr}: they are read and written with their owner only. */
@Converter
public final class LanguageCodesColumn implements AttributeConverter<List<Language>, String> {

    @Override
    public String convertToDatabaseColumn(List<Language> languages) {
        return languages.stream().map(Language::code).collect(Collectors.joining(" "));
    }

    @Override
    public List<Language> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" "))
                .filter(code -> !code.isEmpty())
                .map(Language::new)
                .toList();
    }
}
