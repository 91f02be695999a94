package org.lotse.cases.core.domain.dispute;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.cases.api.dispute.Datum;

/** Keeps disputed data in one column, {@code NAME RESIDENCE}: every list shows them, and none looks for them. */
@Converter
public final class DataColumn implements AttributeConverter<Set<Datum>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Datum> data) {
        return data.stream().sorted().map(Datum::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<Datum> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Datum::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
