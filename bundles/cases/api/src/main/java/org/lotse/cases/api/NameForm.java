package org.lotse.cases.api;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Another way in which a person's name is written: in the script of its language, or spelt otherwise in other papers. One of
 * the two names is enough; blank counts as missing.
 *
 * @param familyName family name
 * @param givenName given name, or the whole name where nobody can tell the parts
 */
public record NameForm(
        @Nullable String familyName, @Nullable String givenName) {

    /** Names as they are spoken: given name first. */
    public String fullName() {
        return Stream.of(givenName, familyName)
                .filter(name -> name != null && !name.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** In which script it is written. */
    public Script script() {
        return Script.of(fullName());
    }
}
