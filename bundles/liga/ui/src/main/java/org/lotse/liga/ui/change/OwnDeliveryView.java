package org.lotse.liga.ui.change;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.lotse.liga.api.change.OwnDelivery;
import org.lotse.liga.api.change.OwnDeliveryDetails;
import org.lotse.liga.api.change.OwnDeliveryDetails.Announced;
import org.lotse.liga.api.delivery.DeliveryStep;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** In a municipality: who delivers Integrationsmanagement here, what the district announced, and who to ask. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "liga/own", permission = "liga.own", title = "liga.own.title", icon = "map-marker", order = 55)
@StyleSheet("context://liga/liga.css")
public final class OwnDeliveryView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient OwnDelivery delivery;
    private final transient Words words;
    private final Div content = new Div();

    /** Draws the frame; {@link #enter} reads. */
    @Activate
    public OwnDeliveryView(@Reference OwnDelivery delivery, @Reference Texts texts) {
        this.delivery = delivery;
        words = new Words(texts, Localized.language());
        content.addClassName("liga-form");
        getContent().setId("own-delivery");
        getContent().addClassName("liga-detail");
        getContent().add(new ViewHeader(words.text("liga.own.title")), content);
    }

    @Override
    public void enter(Visit visit) {
        content.removeAll();
        delivery.today()
                .ifPresentOrElse(
                        this::show,
                        () -> content.add(new EmptyState("map-marker", words.text("liga.own.nothing-yet"))));
    }

    private void show(OwnDeliveryDetails found) {
        var announced = found.announced();
        if (announced != null) {
            content.add(coming(announced));
        }
        var now = found.now();
        content.add(FormParts.section(
                words.text("liga.own.now"),
                now == null
                        ? FormParts.warning(words.text("liga.delivery-alert.no-model"))
                        : new Paragraph(said(now))));
        if (found.steps().size() > 1) {
            var steps = new UnorderedList();
            found.steps().forEach(step -> steps.add(new ListItem(said(step))));
            content.add(FormParts.section(words.text("liga.municipality.steps"), steps));
        }
        content.add(FormParts.soft(words.text("liga.own.told-at", Localized.dateTime(found.publishedAt()))));
    }

    private Section coming(Announced announced) {
        var section = FormParts.section(
                words.text("liga.own.coming"),
                FormParts.warning(words.text(
                        "liga.own.coming-text",
                        Localized.date(announced.from()),
                        words.of(announced.model()),
                        Localized.date(announced.from().minusDays(1)))),
                new Paragraph(words.text("liga.own.decided", announced.source())));
        if (announced.contact() != null) {
            section.add(new Paragraph(words.text("liga.own.ask", announced.contact())));
        }
        section.add(FormParts.soft(words.text("liga.own.coming-help")));
        section.setId("announced");
        return section;
    }

    private String said(DeliveryStep step) {
        var text = words.text("liga.own.step", words.of(step.model()), Localized.date(step.from()));
        return step.source() == null ? text : text + " (" + step.source() + ")";
    }
}
