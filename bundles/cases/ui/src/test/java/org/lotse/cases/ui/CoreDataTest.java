package org.lotse.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.PersonData;
import org.lotse.platform.api.vocabulary.Language;

class CoreDataTest {

    private static final CoreData BEFORE = core("Haddad", "Rima", "Konstanz", null);

    @Test
    void whatOnlyTheColleagueChangedIsTakenOver() {
        var mine = core("Sabbagh", "Rima", "Konstanz", null);
        var theirs = core("Haddad", "Rima", "Singen", "Moved.");

        assertThat(mine.over(BEFORE, theirs)).isEqualTo(core("Sabbagh", "Rima", "Singen", "Moved."));
    }

    @Test
    void whereBothChangedMineStays() {
        var mine = core("Sabbagh", "Rima", "Konstanz", "Mine.");
        var theirs = core("Kassab", "Rima", "Konstanz", "Theirs.");

        assertThat(mine.over(BEFORE, theirs)).isEqualTo(core("Sabbagh", "Rima", "Konstanz", "Mine."));
    }

    @Test
    void whatIEmptiedStaysEmpty() {
        var mine = core("Haddad", null, "Konstanz", null);

        assertThat(mine.over(BEFORE, core("Haddad", "Rima", "Singen", null)))
                .isEqualTo(core("Haddad", null, "Singen", null));
    }

    @Test
    void everyFieldOfThePersonIsMerged() {
        var theirs = new CoreData(
                new PersonData(
                        "a",
                        "b",
                        "c",
                        Gender.DIVERSE,
                        LocalDate.EPOCH,
                        true,
                        null,
                        Set.of(new Language("ti")),
                        LocalDate.EPOCH,
                        LocalDate.EPOCH,
                        "1",
                        "2",
                        "3",
                        "4",
                        "5"),
                new Consent(Consent.Status.REFUSED, null),
                "note");

        assertThat(BEFORE.over(BEFORE, theirs)).isEqualTo(theirs);
    }

    @Test
    void textsLeaveOutWhatIsMissing() {
        var words = new Words((locale, key, arguments) -> key, Locale.GERMAN);

        assertThat(BEFORE.texts(words)).containsOnlyKeys("familyName", "givenName", "town", "consent");
    }

    private static CoreData core(
            @Nullable String familyName, @Nullable String givenName, String town, @Nullable String note) {
        return new CoreData(
                new PersonData(
                        familyName,
                        givenName,
                        null,
                        Gender.UNKNOWN,
                        null,
                        false,
                        null,
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        town),
                Consent.NOT_ASKED,
                note);
    }
}
