package org.lotse.cases.core.domain.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingKind;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.SpokenLanguage;
import org.lotse.cases.api.importing.ImportField;
import org.lotse.cases.api.importing.RowRemark;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.table.Table;

/**
 * Reads rows as commands of the case form, and has them refused by whoever refuses those: there is one set of rules. A rule stops at
 * the first field; what it refused is put aside and the row is tried again, so that each row is told all that is wrong with it.
 */
public final class RowReading {

    private static final String UNKNOWN = "cases.rule.import-word";
    private static final int SHOWN = 60;
    private static final Map<String, ImportField> FIELDS =
            Stream.of(ImportField.values()).collect(Collectors.toUnmodifiableMap(ImportField::rule, field -> field));

    private final ListWords words;
    private final List<String> headings;
    private final Map<Integer, ImportField> columns;
    private final Map<Set<String>, Responsible> colleagues;
    private final Consumer<OpenCase> rules;
    private final LocalDate today;

    /**
     * @param columns what the columns mean, by their place
     * @param colleagues who can answer for a case
     * @param rules refuses a command as the case form's service would; changes nothing
     */
    public RowReading(
            ListWords words,
            List<String> headings,
            Map<Integer, ImportField> columns,
            List<Responsible> colleagues,
            Consumer<OpenCase> rules,
            LocalDate today) {
        this.words = words;
        this.headings = headings;
        this.columns = columns;
        this.colleagues = colleagues.stream()
                .collect(Collectors.toMap(
                        colleague -> inAnyOrder(colleague.name()), colleague -> colleague, (one, other) -> one));
        this.rules = rules;
        this.today = today;
    }

    /** What the row says, and what is wrong with it. */
    public ReadRow read(Table.Row row) {
        var written = new EnumMap<ImportField, String>(ImportField.class);
        columns.forEach((place, field) -> written.put(field, row.cells().get(place)));
        var cells = new Cells(written);
        var errors = new ArrayList<RowRemark>();
        var refused = EnumSet.noneOf(ImportField.class);
        while (true) {
            try {
                var command = command(cells);
                rules.accept(command);
                return new ReadRow(row.line(), command, responsible(cells), status(cells), List.copyOf(errors));
            } catch (RuleViolation violation) {
                var field = violation.field().map(FIELDS::get).orElse(null);
                errors.add(remark(row, field, written, violation));
                if (field == null || !refused.add(field)) {
                    return unreadable(row, errors);
                }
                putAside(cells, field);
            }
        }
    }

    private OpenCase command(Cells cells) {
        var birth = cells.one(ImportField.BIRTH_DATE, "cases.rule.import-birth", WrittenDays::birth);
        var languages = cells.several(ImportField.LANGUAGE, UNKNOWN, words::language).stream()
                .map(language -> new SpokenLanguage(language, null))
                .collect(Collectors.toUnmodifiableSet());
        var gender = cells.one(ImportField.GENDER, UNKNOWN, words::gender);
        var person = new PersonData(
                cells.text(ImportField.FAMILY_NAME),
                cells.text(ImportField.GIVEN_NAME),
                List.of(),
                gender == null ? Gender.UNKNOWN : gender,
                birth == null ? null : birth.day(),
                birth == null ? BirthPrecision.DAY : birth.precision(),
                cells.several(ImportField.NATIONALITY, UNKNOWN, words::nationality),
                languages,
                null,
                cells.one(ImportField.RESIDENCE_TITLE, "cases.rule.import-title", words::title),
                day(cells, ImportField.RESIDENCE_UNTIL),
                day(cells, ImportField.ENTERED_ON),
                day(cells, ImportField.MOVED_IN_ON),
                cells.text(ImportField.PHONE),
                cells.text(ImportField.EMAIL),
                null,
                null,
                null);
        var openedOn = day(cells, ImportField.OPENED_ON);
        if (openedOn == null) {
            throw RuleViolation.at(ImportField.OPENED_ON.rule(), "platform.rule.required");
        }
        return new OpenCase(person, Consent.NOT_ASKED, openedOn, dwelling(cells), cells.text(ImportField.NOTE));
    }

    /** Lists tell an address and not what kind of home it is; those who are accompanied mostly live in the municipality's. */
    private static @Nullable DwellingData dwelling(Cells cells) {
        return Stream.of(ImportField.STREET, ImportField.POSTAL_CODE, ImportField.TOWN)
                        .noneMatch(cells::has)
                ? null
                : new DwellingData(
                        DwellingKind.ANSCHLUSSUNTERBRINGUNG,
                        cells.text(ImportField.STREET),
                        cells.text(ImportField.POSTAL_CODE),
                        cells.text(ImportField.TOWN),
                        null,
                        null);
    }

    private @Nullable Responsible responsible(Cells cells) {
        return cells.one(
                ImportField.RESPONSIBLE,
                "cases.rule.import-responsible",
                name -> Optional.ofNullable(colleagues.get(inAnyOrder(name))));
    }

    /** To close a case takes a reason, and what follows from it: that is no word in a list. */
    private CaseStatus status(Cells cells) {
        var status = cells.one(ImportField.STATUS, UNKNOWN, words::status);
        if (status == CaseStatus.CLOSED) {
            throw RuleViolation.at(ImportField.STATUS.rule(), "cases.rule.import-closed");
        }
        return status == null ? CaseStatus.OPEN : status;
    }

    private static @Nullable LocalDate day(Cells cells, ImportField field) {
        return cells.one(field, "cases.rule.import-day", WrittenDays::day);
    }

    /** In the place of what cannot be missing stands something that is right. */
    private void putAside(Cells cells, ImportField field) {
        switch (field) {
            case FAMILY_NAME -> cells.put(field, "?");
            case OPENED_ON -> cells.put(field, today.toString());
            default -> cells.remove(field);
        }
    }

    private ReadRow unreadable(Table.Row row, List<RowRemark> errors) {
        var nobody = new OpenCase(PersonData.named(null, null), Consent.NOT_ASKED, today, null, null);
        return new ReadRow(row.line(), nobody, null, CaseStatus.OPEN, List.copyOf(errors));
    }

    private RowRemark remark(
            Table.Row row, @Nullable ImportField field, Map<ImportField, String> written, RuleViolation violation) {
        var heading = columns.entrySet().stream()
                .filter(column -> column.getValue() == field)
                .map(column -> headings.get(column.getKey()))
                .findFirst()
                .orElse("");
        return new RowRemark(
                row.line(),
                heading,
                field,
                field == null ? "" : shortened(written.getOrDefault(field, "")),
                violation.key(),
                List.of(violation.arguments()));
    }

    /** As much of a text as is needed to recognize it. */
    public static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** "Beispiel, Franka" and "Franka Beispiel" are the same colleague. */
    private static Set<String> inAnyOrder(String name) {
        return Set.copyOf(SearchText.words(name));
    }
}
