package org.lotse.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.PersonData;

class CoreDataTest {

    @Test
    void textsLeaveOutWhatIsMissing() {
        var words = new Words((locale, key, arguments) -> key, Locale.GERMAN);
        var core = new CoreData(PersonData.named("Haddad", "Rima"), Consent.NOT_ASKED, null);

        assertThat(core.texts(words)).containsOnlyKeys("familyName", "givenName", "consent");
    }
}
