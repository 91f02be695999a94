package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.event.EventDeliveries;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What one module told another and has not arrived: which events wait or are parked, never what is in them. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "platform/events",
        permission = "platform.events.manage",
        title = "admin.events.title",
        icon = "exchange",
        order = 27)
@StyleSheet("context://admin/admin.css")
public final class EventsView extends Composite<Div> implements View {

    private static final long serialVersionUID = 1L;

    private final transient EventDeliveries deliveries;
    private final transient Feedback feedback;
    private final Div list = new Div();

    /** Draws the handlers that were ever seen here. */
    @Activate
    public EventsView(
            @Reference EventDeliveries deliveries,
            @Reference Tenants tenants,
            @Reference CurrentScope scope,
            @Reference Feedback feedback) {
        this.deliveries = deliveries;
        this.feedback = feedback;
        var tenant = tenants.find(scope.require().tenant()).orElseThrow();
        list.addClassName("admin-modules");
        getContent().addClassName("admin-view");
        getContent()
                .add(
                        new ViewHeader(getTranslation("admin.events.title")),
                        new Paragraph(getTranslation("admin.events.intro", tenant.name())),
                        list);
        redraw();
    }

    private void redraw() {
        list.removeAll();
        deliveries.queues().forEach(queue -> list.add(new HandlerLine(queue, this::retry, this::discard)));
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState("exchange", getTranslation("admin.events.none")));
        }
    }

    private void retry(String handler, UUID event) {
        if (feedback.attempt(() -> deliveries.retry(handler, event))) {
            feedback.done("admin.events.retried");
        }
        redraw();
    }

    private void discard(String handler, UUID event) {
        feedback.confirm(
                "admin.events.discard-title",
                "admin.events.discard-text",
                "admin.events.discard",
                new Object[] {handler},
                () -> {
                    if (feedback.attempt(() -> deliveries.discard(handler, event))) {
                        feedback.done("admin.events.discarded");
                    }
                    redraw();
                });
    }
}
