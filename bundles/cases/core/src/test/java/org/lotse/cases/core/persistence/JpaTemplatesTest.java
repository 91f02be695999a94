package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.letter.ReviseTemplate;
import org.lotse.cases.api.letter.TemplateData;
import org.lotse.cases.api.letter.TemplateId;
import org.lotse.cases.core.domain.letter.Template;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Templates and the letterhead on a real database. */
@OnEachDatabase
class JpaTemplatesTest {

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private static final TemplateId INVITATION = new TemplateId(new UUID(3, 1));
    private static final TemplateData TEXT = new TemplateData(
            "Einladung", "Einladung – {{today}}", "{{person.salutation}}\n\nGrüße\n" + "x".repeat(7000));

    private final JpaTemplates templates = new JpaTemplates(DATABASE.entities());

    @Test
    void templateIsReadAsItWasWrittenAndNobodyOverwritesAnother() {
        DATABASE.transactions().write(() -> templates.add(Template.added(INVITATION, TEXT)));
        var seen = DATABASE.transactions()
                .read(() -> templates.find(INVITATION).orElseThrow().entry());
        assertThat(seen.template()).isEqualTo(TEXT);

        revise(new ReviseTemplate(INVITATION, seen.version(), TEXT, true));

        assertThat(DATABASE.transactions()
                        .read(() -> templates.all().getFirst().entry().archived()))
                .isTrue();
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> revise(new ReviseTemplate(INVITATION, seen.version(), TEXT, false)));
    }

    @Test
    void letterheadStays() {
        var settings = new JpaSettings(DATABASE.entities());

        DATABASE.transactions().write(() -> settings.lock().writeUnder("Stadt\nStraße 1"));

        assertThat(DATABASE.transactions().<String>read(() -> settings.current().letterhead()))
                .isEqualTo("Stadt\nStraße 1");
        DATABASE.transactions().write(() -> settings.lock().writeUnder(null));
    }

    private void revise(ReviseTemplate command) {
        DATABASE.transactions()
                .write(() -> templates.find(command.id()).orElseThrow().revise(command));
    }
}
