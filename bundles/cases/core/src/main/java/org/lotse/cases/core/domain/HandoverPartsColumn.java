package org.lotse.cases.core.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.cases.api.handover.HandoverPart;

/** Keeps the parts of a package in one column, {@code PERSON LANGUAGES}: they are read and written with their owner only. */
@Converter
public final class HandoverPartsColumn implements AttributeConverter<Set<HandoverPart>, String> {

    @Override
    public String convertToDatabaseColumn(Set<HandoverPart> parts) {
        return parts.stream().sorted().map(HandoverPart::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<HandoverPart> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" "))
                .filter(name -> !name.isEmpty())
                .map(HandoverPart::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
