package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.event.EventDeliveries;
import org.lotse.platform.api.event.HandlerQueue;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
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

/**
 * What one module told another and has not arrived: which events wait or are parked, never what is in them. Shows at once
 * what is delivered, parked or decided about meanwhile.
 */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "platform/events",
        permission = "platform.events.manage",
        title = "admin.events.title",
        icon = "exchange",
        order = 27)
@StyleSheet("context://admin/admin.css")
public final class EventsView extends Composite<Div> implements View, Live, EventActs {

    private static final long serialVersionUID = 1L;

    private final transient EventDeliveries deliveries;
    private final transient Feedback feedback;
    private final transient Tenant tenant;
    private final transient Map<String, HandlerLine> lines = new HashMap<>();
    private final Div list = new Div();

    /** Draws the handlers that were ever seen here. */
    @Activate
    public EventsView(
            @Reference EventDeliveries deliveries,
            @Reference Tenants tenants,
            @Reference CurrentScope scope,
            @Reference Feedback feedback,
            @Reference LiveViews live) {
        this.deliveries = deliveries;
        this.feedback = feedback;
        tenant = tenants.find(scope.require().tenant()).orElseThrow();
        list.addClassName("admin-modules");
        getContent().addClassName("admin-view");
        getContent()
                .add(
                        new ViewHeader(getTranslation("admin.events.title")),
                        new Paragraph(getTranslation("admin.events.intro", tenant.name())),
                        list);
        live.watch(this);
        redraw();
    }

    /** Whether it shows the events of this tenant. */
    boolean isOf(TenantId some) {
        return tenant.id().equals(some);
    }

    /** Keeps the lines that are there, so that nobody loses the place they are at. */
    @Override
    public void redraw() {
        var queues = deliveries.queues();
        var handlers = queues.stream().map(HandlerQueue::handler).toList();
        if (list.getComponentCount() == 0 || !lines.keySet().equals(Set.copyOf(handlers))) {
            lines.keySet().retainAll(handlers);
            list.removeAll();
            handlers.forEach(handler -> list.add(lines.computeIfAbsent(handler, this::line)));
            if (handlers.isEmpty()) {
                list.add(new EmptyState("exchange", getTranslation("admin.events.none")));
            }
        }
        queues.forEach(
                queue -> lines.computeIfAbsent(queue.handler(), this::line).show(queue));
    }

    @Override
    public void retry(String handler, UUID event) {
        if (feedback.attempt(() -> deliveries.retry(handler, event))) {
            feedback.done(callable(handler) ? "admin.events.retried" : "admin.events.retried-later");
        }
        redraw();
    }

    @Override
    public void discard(String handler, UUID event) {
        feedback.confirm(
                "admin.events.discard-title",
                "admin.events.discard-text",
                "admin.events.discard",
                new Object[] {HandlerLine.title(handler)},
                () -> {
                    if (feedback.attempt(() -> deliveries.discard(handler, event))) {
                        feedback.done("admin.events.discarded");
                    }
                    redraw();
                });
    }

    private boolean callable(String handler) {
        return deliveries.queues().stream().anyMatch(queue -> queue.handler().equals(handler) && queue.callable());
    }

    private HandlerLine line(String handler) {
        return new HandlerLine(handler, this);
    }
}
