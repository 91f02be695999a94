package org.lotse.platform.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveViewsTest {

    private final LiveViews live = new LiveViews();
    private String truth = "as it was";

    @AfterEach
    void end() {
        live.stop();
    }

    @Test
    void whatChangedBetweenMakingAndShowingAViewIsShown() {
        var page = new Page();
        truth = "changed meanwhile";

        new UI().add(page);

        assertThat(page.shown).isEqualTo("changed meanwhile");
    }

    private final class Page extends Composite<Div> implements Live {

        private static final long serialVersionUID = 1L;

        private String shown = "";

        Page() {
            live.watch(this);
            redraw();
        }

        @Override
        public void redraw() {
            shown = truth;
        }
    }
}
