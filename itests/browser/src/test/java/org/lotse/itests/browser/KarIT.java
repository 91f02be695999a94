package org.lotse.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A module of several bundles in one file: all of them or none. */
@Errands
class KarIT {

    private static final String KAR = "helpers.kar";
    private static final Path HELPERS = Path.of(System.getProperty("lotse.guest"), "features-helpers.kar");

    @AfterEach
    void takeItOut(Stage stage) {
        stage.demo().undeploy(KAR);
    }

    @Test
    void karReplacesTheProductsOwnBundlesAndGivesThemBackWhenItGoes(Stage stage) {
        var lotse = stage.demo();
        var log = new ProductLog(lotse);
        var hanno = stage.visitor().signIn(Person.COORDINATOR_OF_KONSTANZ);
        assertThat(hanno.menuOf("helpers").first()).isVisible();

        lotse.deploy(HELPERS, KAR);

        assertThat(log.await(KAR + " is in"))
                .contains("org.lotse.helpers.api, org.lotse.helpers.core, org.lotse.helpers.ui");
        hanno.enter("helpers");
        hanno.visitor().settle();
        assertThat(lotse.client("lotse:deployment-list --json --installed").replaceAll("\\s+", " "))
                .containsPattern("\"module\" : \"helpers\", \"version\" : \"[^\"]+\", \"file\" : \"helpers.kar\"");
        lotse.undeploy(KAR);
        log.await(KAR + " was taken away");
        hanno.enter("helpers");
        hanno.visitor().settle();
    }
}
