package org.lotse.platform.ui.shell.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.platform.ui.shell.views.SomeViews.titled;
import static org.lotse.platform.ui.shell.views.SomeViews.view;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MenuTest {

    private static final UnaryOperator<String> AS_IT_STANDS = key -> key;

    @Test
    void modulesStandByTitleAndThePlatformLast() {
        var titles = Map.of(
                "platform.module.title",
                "Allgemeines",
                "cases.module.title",
                "Öffnungen",
                "helpers.module.title",
                "Zirkel");

        var menu = Menu.of(
                List.of(view("platform/modules", 1), view("helpers", 1), view("cases", 1)),
                key -> titles.getOrDefault(key, key));

        assertThat(menu.sections())
                .extracting(Menu.Section::title)
                .containsExactly("Öffnungen", "Zirkel", "Allgemeines");
    }

    @Test
    void entriesStandByOrderThenTitle() {
        var menu = Menu.of(
                List.of(
                        titled("cases/c", 10, "Zuletzt"),
                        titled("cases/b", 20, "Archiv"),
                        titled("cases/a", 10, "Äpfel")),
                AS_IT_STANDS);

        assertThat(menu.sections().getFirst().entries())
                .extracting(Menu.Entry::title)
                .containsExactly("Äpfel", "Zuletzt", "Archiv");
    }

    @Test
    void aViewWithParametersHasNoEntry() {
        var menu = Menu.of(List.of(view("cases/:id", 1)), AS_IT_STANDS);

        assertThat(menu.sections()).isEmpty();
    }

    @Test
    void anEntryIsMarkedBelowItsPathUnlessAnotherEntryLiesThere() {
        var menu = Menu.of(List.of(view("cases", 1), view("cases/archive", 2)), AS_IT_STANDS);

        assertThat(menu.sections().getFirst().entries())
                .extracting(Menu.Entry::coversBelow)
                .containsExactly(false, true);
    }
}
