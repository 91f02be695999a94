package org.lotse.cases.core.domain.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.plan.Signer;

/** Keeps who signed in one column, {@code PERSON MANAGER}. */
@Converter
public final class SignersColumn implements AttributeConverter<@Nullable Set<Signer>, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Set<Signer> signers) {
        return signers == null
                ? null
                : signers.stream().sorted().map(Signer::name).collect(Collectors.joining(" "));
    }

    @Override
    public @Nullable Set<Signer> convertToEntityAttribute(@Nullable String column) {
        return column == null
                ? null
                : Arrays.stream(column.split(" ")).map(Signer::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
