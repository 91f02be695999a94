package org.lotse.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The visitors' eyes, tried on planted faults: what they do not see, no errand would tell. */
@Errands
class VisitorIT {

    @Test
    void errorInTheConsoleIsAComplaint(Stage stage) {
        var visitor = stage.visitor();
        visitor.open("");
        visitor.settle();

        visitor.page().evaluate("console.error('planted')");
        visitor.page().waitForCondition(() -> !visitor.complaints().isEmpty());

        assertThat(visitor.complaints()).singleElement().asString().contains("planted");
        stage.forgive(visitor);
    }

    @Test
    void keyInPlaceOfWordsAndAPageTooWideAreSeen(Stage stage) {
        var visitor = stage.visitor(Screen.PHONE);
        visitor.open("");
        visitor.settle();

        visitor.page().evaluate("document.querySelector('main').append('!planted.key!')");
        assertThatThrownBy(() -> visitor.look("planted")).hasMessageContaining("!planted.key!");
        visitor.page().reload();
        visitor.settle();
        visitor.page().evaluate("document.querySelector('h1').style.width = '500px'");

        assertThatThrownBy(() -> visitor.look("planted")).hasMessageContaining("wider than the screen");
    }
}
