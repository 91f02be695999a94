package org.lotse.platform.modules.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.module.ModuleId;

class TextBookTest {

    private final TextBook book = new TextBook(
            Map.of(
                    "greeting", "Grüß Gott",
                    "limit", "Höchstens {0} Zeichen.",
                    "plain", "So steht's da: {0}",
                    "german-only", "Landratsamt",
                    "cases.module.title", "Fälle",
                    "needs", "{0} braucht {1}"),
            Map.of("greeting", "Hello", "limit", "At most {0} characters.", "cases.module.title", "Cases"));

    @Test
    void languageDecides() {
        assertThat(book.find(Locale.GERMAN, "greeting")).contains("Grüß Gott");
        assertThat(book.find(Locale.ENGLISH, "greeting")).contains("Hello");
        assertThat(book.find(Locale.UK, "greeting")).contains("Hello");
    }

    @Test
    void whatIsNotEnglishIsGerman() {
        assertThat(book.find(Locale.FRENCH, "greeting")).contains("Grüß Gott");
        assertThat(book.find(Locale.ROOT, "greeting")).contains("Grüß Gott");
    }

    @Test
    void textInGermanOnlyIsBetterThanNone() {
        assertThat(book.find(Locale.ENGLISH, "german-only")).contains("Landratsamt");
    }

    @Test
    void unknownKeyHasNoText() {
        assertThat(book.find(Locale.GERMAN, "unknown")).isEmpty();
    }

    @Test
    void argumentsArePutInAsTheLanguageWritesThem() {
        assertThat(book.find(Locale.GERMAN, "limit", 1000)).contains("Höchstens 1.000 Zeichen.");
        assertThat(book.find(Locale.ENGLISH, "limit", 1000)).contains("At most 1,000 characters.");
    }

    @Test
    void daysAreWrittenAsTheLanguageWritesThem() {
        var day = LocalDate.of(2026, 12, 1);

        assertThat(book.find(Locale.GERMAN, "limit", day)).contains("Höchstens 01.12.2026 Zeichen.");
        assertThat(book.find(Locale.ENGLISH, "limit", day)).contains("At most 01/12/2026 characters.");
    }

    @Test
    void withoutArgumentsTheTextIsTakenAsItStands() {
        assertThat(book.find(Locale.GERMAN, "plain")).contains("So steht's da: {0}");
    }

    @Test
    void modulesAndRolesAreCalledByTheirTitleOrElseByTheirName() {
        var cases = new ModuleId("cases");
        var others = List.of(cases, new ModuleId("gone"), new RoleId("gone.reader"));

        assertThat(book.find(Locale.GERMAN, "needs", cases, others)).contains("Fälle braucht Fälle, gone, gone.reader");
    }

    @Test
    void titlesOfModulesAndRolesCanBeKeptAlone() {
        var texts =
                Map.of("loans.module.title", "Verleih", "loans.role.lender", "Ausleihe", "loans.list.title", "Liste");

        assertThat(new TextBook(texts, Map.of()).titles().german())
                .containsOnlyKeys("loans.module.title", "loans.role.lender");
    }

    @Test
    void firstBookCountsWhenTwoHaveTheSameKey() {
        var second = new TextBook(Map.of("greeting", "Servus", "more", "Mehr"), Map.of());

        var merged = TextBook.merged(List.of(book, second));

        assertThat(merged.find(Locale.GERMAN, "greeting")).contains("Grüß Gott");
        assertThat(merged.find(Locale.GERMAN, "more")).contains("Mehr");
    }
}
