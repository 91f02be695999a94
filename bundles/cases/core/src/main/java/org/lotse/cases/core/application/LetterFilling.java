package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.letter.Placeholder;

/** What a case knows for the placeholders of a template, as it is written in a German letter. */
final class LetterFilling {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private LetterFilling() {}

    /**
     * @param home where the person lives, or null
     * @param tenant name of the town
     */
    static Map<Placeholder, String> of(CaseDetails file, @Nullable DwellingData home, String tenant, LocalDate today) {
        var known = new EnumMap<Placeholder, String>(Placeholder.class);
        var person = file.person();
        known.put(Placeholder.PERSON_NAME, marked(person.fullName(), file, Datum.NAME));
        known.put(Placeholder.PERSON_SALUTATION, salutation(person));
        Optional.ofNullable(person.birthDate())
                .filter(day -> person.birthPrecision() == BirthPrecision.DAY)
                .ifPresent(day -> known.put(Placeholder.PERSON_BIRTH_DATE, marked(day(day), file, Datum.BIRTH_DATE)));
        Optional.ofNullable(home)
                .map(LetterFilling::address)
                .filter(lines -> !lines.isEmpty())
                .ifPresent(lines ->
                        known.put(Placeholder.PERSON_ADDRESS, marked(lines.replace("\n", ", "), file, Datum.DWELLING)));
        known.put(Placeholder.CASE_NUMBER, file.number().value());
        known.put(Placeholder.CASE_OPENED, day(file.openedOn()));
        Optional.ofNullable(file.period()).ifPresent(period -> {
            known.put(Placeholder.PERIOD_BEGIN, day(period.beginsOn()));
            known.put(Placeholder.PERIOD_END, day(period.endsOn()));
        });
        known.put(Placeholder.RESPONSIBLE_NAME, file.responsible().name());
        known.put(Placeholder.TENANT_NAME, tenant);
        known.put(Placeholder.TODAY, day(today));
        known.values().removeIf(String::isBlank);
        return known;
    }

    /** Of nobody: to see how a letter looks. */
    static Map<Placeholder, String> invented(String tenant, LocalDate today) {
        var known = new EnumMap<Placeholder, String>(Placeholder.class);
        known.put(Placeholder.PERSON_NAME, "Erika Mustermann");
        known.put(Placeholder.PERSON_SALUTATION, "Sehr geehrte Frau Mustermann,");
        known.put(Placeholder.PERSON_BIRTH_DATE, "12.08.1964");
        known.put(Placeholder.PERSON_ADDRESS, "Musterstraße 1, 12345 Musterstadt");
        known.put(Placeholder.CASE_NUMBER, "XX-2026-00001");
        known.put(Placeholder.CASE_OPENED, day(today.minusYears(1)));
        known.put(Placeholder.PERIOD_BEGIN, day(today.minusYears(1)));
        known.put(Placeholder.PERIOD_END, day(today.plusYears(2)));
        known.put(Placeholder.RESPONSIBLE_NAME, "Max Beispiel");
        known.put(Placeholder.TENANT_NAME, tenant);
        known.put(Placeholder.TODAY, day(today));
        return known;
    }

    /** Street and town, a line each; blank if neither is known. */
    static String address(DwellingData home) {
        var town = Stream.of(Optional.ofNullable(home.postalCode()), Optional.ofNullable(home.town()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Stream.of(Optional.ofNullable(home.street()).orElse(""), town)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** What the person disputes is used with the mark only (§ 84 (2) SGB X). */
    private static String marked(String text, CaseDetails file, Datum datum) {
        return file.disputed().contains(datum) ? text + " (bestritten)" : text;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String salutation(PersonData person) {
        var family = person.familyName();
        if (family != null && !family.isBlank()) {
            switch (person.gender()) {
                case FEMALE -> {
                    return "Sehr geehrte Frau " + family + ",";
                }
                case MALE -> {
                    return "Sehr geehrter Herr " + family + ",";
                }
                case DIVERSE, UNKNOWN -> {}
            }
        }
        return "Guten Tag " + person.fullName() + ",";
    }
}
