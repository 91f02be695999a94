package org.lotse.cases.core.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.cases.api.Nationality;

/** Keeps a handful of nationalities in one column, {@code ER SY}: they are read and written with their owner only. */
@Converter
public final class NationalitiesColumn implements AttributeConverter<Set<Nationality>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Nationality> nationalities) {
        return nationalities.stream().map(Nationality::code).sorted().collect(Collectors.joining(" "));
    }

    @Override
    public Set<Nationality> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" "))
                .filter(code -> !code.isEmpty())
                .map(Nationality::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
