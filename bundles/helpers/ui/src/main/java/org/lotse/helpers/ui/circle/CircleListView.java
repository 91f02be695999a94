package org.lotse.helpers.ui.circle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import java.util.stream.Collectors;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.identity.MemberNames;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The helper circles of the municipality: where they help, who coordinates them, how many belong to them. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/circles",
        permission = "helpers.read",
        title = "helpers.circles.title",
        icon = "group",
        order = 40)
@StyleSheet("context://helpers/helpers.css")
public final class CircleListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient Circles circles;
    private final transient MemberNames names;
    private final transient Navigator navigator;
    private final transient Words words;
    private final boolean mayEdit;
    private final Div list = new Div();

    /** Draws the frame; {@link #enter} reads the circles. */
    @Activate
    public CircleListView(
            @Reference Circles circles,
            @Reference MemberNames names,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.circles = circles;
        this.names = names;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        mayEdit = access.may(HelpersPermissions.EDIT);
        list.addClassName("helpers-circles");
        getContent().setId("circles");
        getContent().addClassName("helpers-detail");
        getContent()
                .add(
                        mayEdit
                                ? new ViewHeader(words.text("helpers.circles.title"), start())
                                : new ViewHeader(words.text("helpers.circles.title")),
                        list);
    }

    @Override
    public void enter(Visit visit) {
        list.removeAll();
        var all = circles.all();
        if (all.isEmpty()) {
            list.add(
                    mayEdit
                            ? new EmptyState("group", words.text("helpers.circles.none-yet"), start())
                            : new EmptyState("group", words.text("helpers.circles.none-yet")));
            return;
        }
        var open = new UnorderedList();
        var closed = new UnorderedList();
        all.forEach(circle -> (circle.isOpen() ? open : closed).add(item(circle)));
        list.add(open);
        if (closed.getChildren().findAny().isPresent()) {
            list.add(new H2(words.text("helpers.circles.closed")), closed);
        }
    }

    private Button start() {
        var start = new Button(
                words.text("helpers.circles.start"),
                new Icon("vaadin", "plus"),
                click -> navigator.to("helpers/circles/new"));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return start;
    }

    private ListItem item(CircleSummary circle) {
        var head = new Div(new ViewLink(circle.name(), "helpers/circles/" + circle.id()));
        head.addClassName("helpers-circle-name");
        var item = new ListItem(head);
        if (circle.area() != null) {
            item.add(new Paragraph(circle.area()));
        }
        var coordinators = circle.coordinators().stream()
                .flatMap(id -> names.nameOf(id).stream())
                .sorted()
                .collect(Collectors.joining(", "));
        if (!coordinators.isEmpty()) {
            item.add(soft(words.text("helpers.circle.coordinated-by", coordinators)));
        }
        if (circle.email() != null) {
            item.add(soft(circle.email()));
        }
        item.add(new ViewLink(
                words.text("helpers.circle.volunteers", circle.volunteers()), "helpers?circle=" + circle.id()));
        return item;
    }

    private static Component soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("helpers-soft");
        return paragraph;
    }
}
