package org.lotse.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.LanguageLevel;
import org.lotse.cases.api.NameForm;
import org.lotse.cases.api.Nationality;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.ReachedBy;
import org.lotse.cases.api.ResidenceTitle;
import org.lotse.cases.api.SpokenLanguage;
import org.lotse.demo.Table.Row;
import org.lotse.platform.api.vocabulary.Language;

/** Reads an invented person from a row of the table of cases. */
final class DemoPerson {

    private DemoPerson() {}

    static PersonData of(Row row) {
        return new PersonData(
                row.text("family").orElse(null),
                row.text("given").orElse(null),
                otherNames(row),
                Gender.valueOf(row.required("gender")),
                row.map("birth", LocalDate::parse).orElse(null),
                row.map("precision", BirthPrecision::valueOf).orElse(BirthPrecision.DAY),
                row.all("nationalities", Nationality::new),
                row.all("languages", DemoPerson::language),
                row.map("interpreter", Language::new).orElse(null),
                row.map("title", ResidenceTitle::new).orElse(null),
                row.map("until", LocalDate::parse).orElse(null),
                row.map("entered", LocalDate::parse).orElse(null),
                row.map("movedIn", LocalDate::parse).orElse(null),
                row.text("phone").orElse(null),
                row.text("email").orElse(null),
                row.map("reachedBy", ReachedBy::valueOf).orElse(null),
                row.text("reachHint").orElse(null),
                null);
    }

    /** Family and given name with a comma between them, in an order that counts. */
    private static List<NameForm> otherNames(Row row) {
        return row.text("otherNames").stream()
                .flatMap(cell -> Stream.of(cell.split("\\|")))
                .map(name -> name.split(",", 2))
                .map(parts -> new NameForm(orNull(parts[0]), orNull(parts[1])))
                .toList();
    }

    /** {@code ar:NATIVE}, or the code alone. */
    private static SpokenLanguage language(String cell) {
        var parts = Arrays.asList(cell.split(":", 2));
        return new SpokenLanguage(
                new Language(parts.getFirst()), parts.size() == 1 ? null : LanguageLevel.valueOf(parts.getLast()));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
