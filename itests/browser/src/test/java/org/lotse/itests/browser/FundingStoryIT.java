package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The money of two municipalities that are too small each: together they may apply, what was estimated for them turns out to be too much, and in the end it
 * is proven what was done with the rest. The table is taken in by {@link FundingIT}.
 */
@Errands
class FundingStoryIT {

    private static final String ID = "[0-9a-f-]{36}";

    private Visitor fritz;
    private Page page;

    @BeforeEach
    void signIn(Stage stage) {
        fritz = stage.visitor();
        fritz.signIn(Person.FUNDING_OFFICER_OF_THE_DISTRICT);
        page = fritz.page();
    }

    @Test
    void fromTheGroupingToTheProofOfUse() {
        build();
        var grant = apply();
        payBack(grant);
        fill(grant);
        prove();
    }

    private void build() {
        open("funding/eligibility?programme=vwv-2017");
        assertThat(page.locator("#eligibility")).containsText("Allensbach");
        open("funding/groupings/new?programme=vwv-2017&members=08335002,08335066");
        assertThat(page.locator("#grouping-sum")).containsText("62.890");
        fritz.field(say("funding.grouping.name")).fill("Verbund Untersee");
        for (var town : new String[] {"Allensbach", "Reichenau"}) {
            var line = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(town));
            choose(line.locator("vaadin-select"), say("funding.consent.given"));
            type(line.locator("vaadin-date-picker input"), "01.06.2017");
        }
        fritz.button(say("funding.groupings.keep")).click();
        page.waitForURL(url -> url.matches(".*/funding/groupings/" + ID));
    }

    /** The address of what was granted ends with what this answers. */
    private String apply() {
        open("funding/applications/new");
        var form = page.locator("#new-application");
        fritz.field(say("funding.application.title")).fill("Integrationsmanagement Untersee");
        choose(form.locator("vaadin-select").nth(0), "Pakt für Integration");
        type(fritz.field(say("funding.application.day")), "15.09.2017");
        choose(form.locator("vaadin-select").nth(2), "Verbund Untersee");
        assertThat(page.locator("#application-reckoning")).containsText("62.890");
        fritz.button(say("funding.application.post-add")).click();
        choose(form.locator("vaadin-select").nth(3), say("funding.learnt.middle"));
        type(fritz.field(say("funding.application.share")), "1");
        type(fritz.field(say("funding.application.post-from")), "01.10.2017");
        type(fritz.field(say("funding.application.post-until")), "30.09.2019");
        fritz.button(say("funding.application.keep")).click();
        page.waitForURL(url -> url.matches(".*/funding/applications/" + ID));

        fritz.button(say("funding.application.check")).click();
        begin("funding.application.sign");
        type(fritz.field(say("funding.application.signed-on")), "20.09.2017");
        fritz.field(say("funding.application.signed-by")).fill("Ina Beispiel, Bürgermeisterin");
        finish("funding.application.sign", "funding.application.is-signed");
        begin("funding.application.send");
        type(fritz.field(say("funding.application.sent-on")), "21.09.2017");
        choose(act().locator("vaadin-select"), say("funding.sending-way.post"));
        finish("funding.application.send", "funding.application.is-sent");
        begin("funding.application.decide");
        choose(act().locator("vaadin-select").first(), say("funding.ruling.approved"));
        fritz.field(say("funding.application.reference")).fill("RP-2017-UNT");
        type(fritz.field(say("funding.application.decided-on")), "28.09.2017");
        type(fritz.field(say("funding.application.notified-on")), "29.09.2017");
        finish("funding.application.decide-save", "funding.application.is-decided");
        assertThat(page.locator("#application-state")).containsText(say("funding.application-state.approved"));
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    /** 46 persons of 79: less is due than the first instalment. */
    private void payBack(String grant) {
        open("funding/instalments/" + grant);
        assertThat(page.locator("main")).containsText("39.387");
        begin("funding.final.enter");
        fritz.field(say("funding.final.persons")).fill("46");
        fritz.field(say("funding.counts.counted-by")).fill("Landratsamt");
        type(fritz.field(say("funding.final.day")), "15.09.2017");
        fritz.button(say("funding.final.save")).click();
        assertThat(act()).hasCount(0);
        assertThat(page.locator("main")).containsText("−2.767 €");
        assertThat(page.locator("main")).containsText("Rückforderung: 5.534 €");
        begin("funding.instalment.book");
        type(fritz.field(say("funding.entries.day")), "28.10.2017");
        fritz.field(say("funding.entries.amount-euro")).fill("39387");
        fritz.field(say("funding.entries.reference")).fill("Zuweisung 1");
        fritz.button(say("funding.instalment.book-do")).click();
        assertThat(act()).hasCount(0);
        assertThat(page.locator("main")).containsText("39.387 € − 0 € = 39.387 €");
        fritz.look("funding-claim-back");
    }

    private void fill(String grant) {
        open("funding/use/" + grant + "/new?post=1");
        fritz.field(say("funding.use.person")).fill("Ida Mustermann");
        fritz.field(say("funding.use.employer")).fill("Caritasverband Konstanz");
        fritz.button(say("funding.form.save")).click();
        page.waitForURL(url -> url.matches(".*/funding/use/employments/" + ID));
        open("funding/use/" + grant + "?day=2018-09-30");
        assertThat(page.locator("main")).containsText("51.000");
        fritz.look("funding-use");
    }

    private void prove() {
        open("funding/proofs");
        page.locator("section, main > div > div")
                .filter(new Locator.FilterOptions().setHasText("RP-2017-UNT"))
                .last()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("funding.proofs.begin")))
                .first()
                .click();
        page.waitForURL(url -> url.matches(".*/funding/proofs/" + ID));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ida Mustermann"))
                .first()
                .click();
        page.waitForURL(url -> url.endsWith("/lines/1"));
        fritz.field(say("funding.measure.cases")).fill("31");
        fritz.field(say("funding.proof.typed-from")).fill("Strichliste des Trägers");
        fritz.button(say("funding.form.save")).click();
        page.waitForURL(url -> url.matches(".*/funding/proofs/" + ID));
        begin("funding.part.add");
        fritz.field(say("funding.part.organisation")).fill("Caritasverband Konstanz");
        fritz.field(say("funding.part.author")).fill("Ida Mustermann");
        fritz.field(say("funding.part.heading")).fill("Ankommen am Untersee");
        fritz.field(say("funding.part.text")).fill("Zwei Familien sind in eine eigene Wohnung gezogen.");
        fritz.field(say("funding.part.ready")).check();
        fritz.button(say("funding.form.save")).click();
        assertThat(page.locator("main")).containsText("Ankommen am Untersee");

        var paper = PdfSheet.download(
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(say("funding.proof.sheet"))));
        assertThat(paper.text())
                .contains("RP-2017-UNT", "Ida Mustermann", "31", "Ankommen am Untersee")
                .contains("Zwei Familien sind in eine eigene Wohnung gezogen.");
        paper.photograph("funding-proof-paper");

        begin("funding.proof.send");
        type(fritz.field(say("funding.proof.sent-on")), "30.11.2026");
        fritz.field(say("funding.proof.sent-to")).fill("Regierungspräsidium Freiburg");
        act().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("funding.proof.send")))
                .click();
        assertThat(page.locator("main")).containsText(say("funding.proof-state.sent"));
        fritz.look("funding-proof-sent");
    }

    private void open(String address) {
        fritz.open(address);
        fritz.settle();
    }

    private void begin(String act) {
        page.waitForFunction(Visitor.NOTHING_UNDER_WAY);
        fritz.button(say(act)).first().click();
        assertThat(act()).isVisible();
    }

    private void finish(String act, String told) {
        act().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say(act)))
                .click();
        assertThat(fritz.told(say(told))).isVisible();
        assertThat(act()).hasCount(0);
    }

    private Locator act() {
        return page.locator("#act");
    }

    private static void type(Locator field, String value) {
        field.fill(value);
        field.press("Tab");
    }

    /** From the list that opens; what is behind it can be used when it is gone. */
    private void choose(Locator select, String option) {
        page.waitForFunction(Visitor.NOTHING_UNDER_WAY);
        select.click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        assertThat(page.locator("vaadin-select[opened]")).hasCount(0);
        page.waitForFunction(Visitor.NOTHING_UNDER_WAY);
    }

    private static String say(String key) {
        return Words.GERMAN.say(key);
    }
}
