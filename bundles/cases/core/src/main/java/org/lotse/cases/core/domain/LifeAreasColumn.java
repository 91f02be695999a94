package org.lotse.cases.core.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.platform.api.vocabulary.LifeArea;

/** Keeps areas of life in one column, {@code WORK HEALTH}: they are read and written with their owner only. */
@Converter
public final class LifeAreasColumn implements AttributeConverter<Set<LifeArea>, String> {

    @Override
    public String convertToDatabaseColumn(Set<LifeArea> areas) {
        return areas.stream().sorted().map(LifeArea::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<LifeArea> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" "))
                .filter(name -> !name.isEmpty())
                .map(LifeArea::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
