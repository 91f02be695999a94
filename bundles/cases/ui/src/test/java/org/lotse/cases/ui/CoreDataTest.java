package org.lotse.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.PersonData;

class CoreDataTest {

    private static final CoreData BEFORE = core("Haddad", "Rima", "Konstanz", null);

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
