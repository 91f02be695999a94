package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingEntry;
import org.lotse.cases.api.DwellingKind;
import org.lotse.cases.api.NameForm;
import org.lotse.cases.api.Nationality;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.SpokenLanguage;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.persistence.DatabaseUnit;

/** What the first version kept is there in the present one, and nothing is added to it. */
@OnEachDatabase
class MigrationTest {

    private static final List<String> FIRST = List.of("V001__case_files.sql", "V002__who_revised.sql");
    private static final CaseId RIMA = new CaseId(new UUID(9, 1));
    private static final CaseId AMANUEL = new CaseId(new UUID(9, 2));

    @TempDir
    Path directory;

    private final FixedScope scope = new FixedScope();

    @Test
    void personsOfTheFirstVersionLoseNothing() throws IOException {
        try (var old = new DatabaseUnit(directory.resolve("data"), "cases", onlyFirst(), scope)) {
            old.transactions().write(() -> {
                insert(old, RIMA, "'Haddad', 'Rima', 'ريما حداد', date('1988-01-01'), true, 'SY', 'ar kmr'");
                insert(old, AMANUEL, "null, 'Amanuel', null, null, false, null, ''");
            });
        }

        try (var now = new DatabaseUnit(directory.resolve("data"), "cases", CaseFile.class.getClassLoader(), scope)) {
            var rima = person(now, RIMA);
            assertThat(rima.fullName()).isEqualTo("Rima Haddad");
            assertThat(rima.otherNames()).containsExactly(new NameForm(null, "ريما حداد"));
            assertThat(rima.birthDate()).isEqualTo(LocalDate.of(1988, 1, 1));
            assertThat(rima.birthPrecision()).isEqualTo(BirthPrecision.ESTIMATED);
            assertThat(rima.nationalities()).containsExactly(new Nationality("SY"));
            assertThat(rima.languages()).containsExactlyInAnyOrder(SpokenLanguage.of("ar"), SpokenLanguage.of("kmr"));
            var dwellings = now.transactions()
                    .read(() -> new JpaDwellings(now.entities()).of(RIMA).entries());
            assertThat(dwellings)
                    .extracting(DwellingEntry::dwelling)
                    .containsExactly(
                            new DwellingData(DwellingKind.ANSCHLUSSUNTERBRINGUNG, null, null, "Konstanz", null, null));
            assertThat(now.transactions()
                            .read(() ->
                                    new JpaDwellings(now.entities()).of(AMANUEL).entries()))
                    .isEmpty();
            assertThat(person(now, AMANUEL)).isEqualTo(PersonData.named(null, "Amanuel"));
            assertThat(now.transactions()
                            .<Integer>read(() -> new JpaCaseFiles(now.entities())
                                    .page(CaseQuery.ALL.matching("حداد"), LocalDate.EPOCH, null, 9)
                                    .items()
                                    .size()))
                    .as("found by the name in its own script as before")
                    .isEqualTo(1);
            assertThat(now.transactions()
                            .<Boolean>read(() ->
                                    new JpaSettings(now.entities()).current().keepsAzrNumbers()))
                    .isFalse();
        }
    }

    private static PersonData person(DatabaseUnit unit, CaseId id) {
        return unit.transactions()
                .read(() -> new JpaCaseFiles(unit.entities())
                        .find(id)
                        .orElseThrow()
                        .details()
                        .person());
    }

    private static void insert(DatabaseUnit unit, CaseId id, String person) {
        unit.entities()
                .manager()
                .createNativeQuery("insert into CASES_FILE (ID, VERSION, REVISION, NUMBER, OPENED_ON, RESPONSIBLE_ID,"
                        + " RESPONSIBLE_NAME, FAMILY_NAME, GIVEN_NAME, ORIGINAL_NAME, BIRTH_DATE, BIRTH_DATE_ESTIMATED,"
                        + " NATIONALITY, LANGUAGES, GENDER, CONSENT, CONTACTS, CONTACT_MINUTES, QUIET_SINCE, LIST_NAME,"
                        + " SORT_NAME, SEARCH_TEXT" + (id.equals(RIMA) ? ", TOWN" : "") + ") values ('" + id
                        + "', 1, 0, 'KN-2017-0000" + id.toString().substring(35) + "', date('2017-07-24'), '"
                        + new UUID(7, 1)
                        + "', 'Ada', " + person + ", 'UNKNOWN', 'NOT_ASKED', 0, 0, date('2017-07-24'), 'x', 'x', '"
                        + (id.equals(RIMA) ? "rima haddad ريما حداد', 'Konstanz" : "amanuel") + "')")
                .executeUpdate();
    }

    /** Sees of the migrations only those of the first version. */
    private ClassLoader onlyFirst() throws IOException {
        var folder = Files.createDirectory(directory.resolve("first"));
        for (var file : FIRST) {
            try (var sql = CaseFile.class.getResourceAsStream("/db/cases/" + file)) {
                Files.copy(sql, folder.resolve(file));
            }
        }
        return new ClassLoader(CaseFile.class.getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return name.equals("db/cases")
                        ? Collections.enumeration(List.of(folder.toUri().toURL()))
                        : super.getResources(name);
            }
        };
    }
}
