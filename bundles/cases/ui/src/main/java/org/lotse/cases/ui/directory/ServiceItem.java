package org.lotse.cases.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.directory.ServiceData;
import org.lotse.cases.ui.Words;

/** A regular service to read: what it is for, and how to get there. */
final class ServiceItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final Div reach = new Div();

    ServiceItem(Words words, ServiceData service) {
        var name = new Paragraph(service.name());
        name.addClassName("cases-entry-name");
        var areas = new Div();
        areas.addClassName("cases-areas");
        if (service.areas().isEmpty()) {
            areas.add(new Span(words.get("cases.services.every-area")));
        }
        service.areas().stream().sorted().map(words::of).map(Span::new).forEach(areas::add);
        reach.addClassName("cases-service-reach");
        text(service.address());
        link(service.phone(), "tel:" + digits(service.phone()));
        link(service.email(), "mailto:" + service.email());
        website(words, service.website());
        text(service.hours());
        getContent().addClassNames("cases-entry", "cases-service");
        getContent().add(name, areas, reach);
        var note = service.note();
        if (note != null) {
            var soft = new Paragraph(note);
            soft.addClassName("cases-soft");
            getContent().add(soft);
        }
    }

    /** Adds what can be done with it. */
    ServiceItem with(Component acts) {
        getContent().add(acts);
        return this;
    }

    private void text(@Nullable String text) {
        if (text != null) {
            reach.add(new Span(text));
        }
    }

    private void link(@Nullable String text, String address) {
        if (text != null) {
            reach.add(new Anchor(address, text));
        }
    }

    /** Opens beside Lotse, and is told nothing about where somebody came from. */
    private void website(Words words, @Nullable String address) {
        if (address != null) {
            var link = new Anchor(address, address.replaceFirst("(?i)^https?://", ""), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            link.setTitle(words.get("cases.services.opens-beside"));
            reach.add(link);
        }
    }

    private static String digits(@Nullable String phone) {
        return phone == null ? "" : phone.replaceAll("[^+0-9]", "");
    }
}
