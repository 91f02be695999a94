package org.lotse.platform.ui.shell.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.platform.ui.shell.views.SomeViews.view;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.platform.ui.shell.views.ViewEntry;

class RouteChangeTest {

    @Test
    void whatIsGrantedAlreadyDoesNotChange() {
        var cases = view("cases", 1);

        assertThat(RouteChange.between(List.of(cases), List.of(cases)).isNone()).isTrue();
    }

    @Test
    void onlyTheDifferenceComesAndGoes() {
        var cases = view("cases", 1);
        var helpers = view("helpers", 2);
        var funding = view("funding", 3);

        var change = RouteChange.between(List.of(cases, helpers), List.of(helpers, funding));

        assertThat(change.gone()).containsExactly(cases);
        assertThat(change.come()).containsExactly(funding);
    }

    @Test
    void anUpdatedViewGoesAndComes() {
        var before = view("cases", 1);
        var after = new ViewEntry(
                "cases", before.permission(), before.title(), true, "circle", 1, Span.class, 2, before.bundle());

        var change = RouteChange.between(List.of(before), List.of(after));

        assertThat(change.gone()).containsExactly(before);
        assertThat(change.come()).containsExactly(after);
    }
}
