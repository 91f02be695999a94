package org.lotse.cases.core.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.NameForm;

/**
 * Keeps a person's other names in one column, a line each, with a tab between family and given name: they are read and
 * written with their owner only. The person takes in no name with a tab or the end of a line.
 */
@Converter
public final class NamesColumn implements AttributeConverter<List<NameForm>, String> {

    private static final String NAME_END = "\n";
    private static final String FAMILY_END = "\t";

    @Override
    public String convertToDatabaseColumn(List<NameForm> names) {
        return names.stream()
                .map(name -> orNothing(name.familyName()) + FAMILY_END + orNothing(name.givenName()))
                .collect(Collectors.joining(NAME_END));
    }

    @Override
    public List<NameForm> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(NAME_END))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(FAMILY_END, 2))
                .map(parts -> new NameForm(orNull(parts[0]), orNull(parts[1])))
                .toList();
    }

    private static String orNothing(@Nullable String name) {
        return name == null ? "" : name;
    }

    private static @Nullable String orNull(String name) {
        return name.isEmpty() ? null : name;
    }
}
