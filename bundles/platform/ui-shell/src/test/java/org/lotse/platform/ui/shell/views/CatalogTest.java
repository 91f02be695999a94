package org.lotse.platform.ui.shell.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lotse.platform.ui.api.QuickAct;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.open.OpenView;
import org.osgi.framework.ServiceReference;

class CatalogTest {

    private final Catalog catalog = new Catalog();

    @Test
    void readsWhatStandsBesideTheView() {
        catalog.addView(Registered.view(7, Div.class, "cases/:id")
                .with("lotse.view.icon", "folder")
                .reference());

        assertThat(catalog.views()).singleElement().satisfies(view -> {
            assertThat(view.route()).isEqualTo("cases/:id");
            assertThat(view.type()).isEqualTo(Div.class);
            assertThat(view.permission().key()).isEqualTo("cases.read");
            assertThat(view.icon()).isEqualTo("folder");
            assertThat(view.hasParameters()).isTrue();
        });
    }

    @Test
    void aRouteThatIsTakenIsRefusedToTheSecond() {
        catalog.addView(Registered.view(7, Div.class, "cases/:id").reference());
        catalog.addView(Registered.view(9, Span.class, "cases/:number").reference());

        assertThat(catalog.views()).extracting(ViewEntry::route).containsExactly("cases/:id");
    }

    @Test
    void theSecondTakesTheRouteWhenTheFirstGoes() {
        ServiceReference<View> first = Registered.view(7, Div.class, "cases").reference();
        catalog.addView(first);
        catalog.addView(Registered.view(9, Span.class, "cases").reference());

        catalog.removeView(first);

        assertThat(catalog.views()).extracting(ViewEntry::service).containsExactly(9L);
    }

    @Test
    void aViewThatIsNoComponentIsLeftOutAndTheOthersStay() {
        catalog.addView(Registered.view(7, String.class, "cases").reference());
        catalog.addView(Registered.view(9, Div.class, "helpers").reference());

        assertThat(catalog.views()).extracting(ViewEntry::route).containsExactly("helpers");
    }

    @Test
    void tellsThatSomethingChanged() {
        var told = new AtomicInteger();
        catalog.onChange(told::incrementAndGet);
        ServiceReference<View> view = Registered.view(7, Div.class, "cases").reference();

        catalog.addView(view);
        catalog.removeView(view);
        catalog.removeView(view);

        assertThat(told).hasValue(2);
    }

    @Test
    void quickActsStandInTheirOrder() {
        catalog.addAct(
                Registered.act(7, Div.class).with("lotse.quick.order", 20).reference());
        catalog.addAct(Registered.act(9, Span.class)
                .with("lotse.quick.order", 10)
                .with("lotse.quick.letter", "Q")
                .reference());

        assertThat(catalog.acts()).extracting(QuickActEntry::type).containsExactly(Span.class, Div.class);
        assertThat(catalog.acts()).extracting(QuickActEntry::letter).containsExactly("Q", "");
    }

    @Test
    void quickActWithAStrangeShortcutIsLeftOut() {
        catalog.addAct(
                Registered.act(7, Div.class).with("lotse.quick.letter", "F5").reference());

        assertThat(catalog.acts()).isEmpty();
    }

    @Test
    void quickActGoesWithItsBundle() {
        var told = new AtomicInteger();
        catalog.onChange(told::incrementAndGet);
        ServiceReference<QuickAct> act = Registered.act(7, Div.class).reference();

        catalog.addAct(act);
        catalog.removeAct(act);

        assertThat(catalog.acts()).isEmpty();
        assertThat(told).hasValue(2);
    }

    @Test
    void anOpenPageKeepsItsWordAndWhatIsNoWordIsLeftOut() {
        ServiceReference<OpenView> first =
                Registered.open(7, Div.class, "mitmachen").reference();
        catalog.addOpen(first);
        catalog.addOpen(Registered.open(9, Span.class, "mitmachen").reference());
        catalog.addOpen(Registered.open(11, Span.class, "mit/machen").reference());

        assertThat(catalog.open()).extracting(OpenEntry::service).containsExactly(7L);

        catalog.removeOpen(first);

        assertThat(catalog.open()).extracting(OpenEntry::service).containsExactly(9L);
    }
}
