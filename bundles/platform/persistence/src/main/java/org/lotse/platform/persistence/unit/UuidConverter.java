package org.lotse.platform.persistence.unit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps identities as {@code CHAR(36)}. Without it Derby stores sixteen raw bytes in the text column and PostgreSQL refuses
 * to compare; therefore the platform adds it to every unit, and it applies to every {@code UUID} attribute by itself.
 */
@Converter(autoApply = true)
public final class UuidConverter implements AttributeConverter<@Nullable UUID, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable UUID attribute) {
        return attribute == null ? null : attribute.toString();
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : UUID.fromString(column);
    }
}
