package org.lotse.helpers.ui.message;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import java.util.List;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.message.MessageSummary;
import org.lotse.helpers.api.message.Messages;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.KeysetGrid;
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

/** What was written to volunteers, the latest first, and how it stands. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/messages",
        permission = "helpers.read",
        title = "helpers.messages.title",
        icon = "envelope",
        order = 45)
@StyleSheet("context://helpers/helpers.css")
public final class MessageListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;

    private final transient Navigator navigator;
    private final transient MessageWords words;
    private final boolean mayEdit;
    private final KeysetGrid<MessageSummary> list;

    /** Draws the list; rows come when they are seen. */
    @Activate
    public MessageListView(
            @Reference Messages messages,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.navigator = navigator;
        words = new MessageWords(new Words(texts, Localized.language()));
        mayEdit = access.may(HelpersPermissions.EDIT);
        list = new KeysetGrid<>(after -> messages.list(after.orElse(null), ROWS));
        columns();
        list.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.grid().setAriaLabel(getTranslation("helpers.messages.title"));
        list.onOpen(row -> navigator.to("helpers/messages/" + row.id()));
        getContent().setId("messages");
        getContent().addClassName("helpers-list");
        var texting = new ViewLink(getTranslation("helpers.templates.open"), "helpers/messages/templates");
        getContent()
                .add(
                        mayEdit
                                ? new ViewHeader(getTranslation("helpers.messages.title"), texting, write())
                                : new ViewHeader(getTranslation("helpers.messages.title"), texting));
        if (messages.sender().isEmpty()) {
            getContent().add(notSetUp());
        }
        getContent().add(list);
    }

    @Override
    public void enter(Visit visit) {
        list.whenEmpty(
                mayEdit
                        ? new EmptyState("envelope", getTranslation("helpers.messages.none-yet"), write())
                        : new EmptyState("envelope", getTranslation("helpers.messages.none-yet")));
        list.reload();
    }

    private void columns() {
        var grid = list.grid();
        grid.addColumn(MessageSummary::subject)
                .setHeader(getTranslation("helpers.message.subject"))
                .setRowHeader(true)
                .setFlexGrow(3);
        grid.addColumn(words::numbers)
                .setHeader(getTranslation("helpers.message.state"))
                .setFlexGrow(3);
        var at = grid.addColumn(row -> Localized.dateTime(row.writtenAt()))
                .setHeader(getTranslation("helpers.message.written-at"))
                .setWidth("12rem")
                .setFlexGrow(0);
        var by = grid.addColumn(words::by)
                .setHeader(getTranslation("helpers.message.written-by"))
                .setFlexGrow(2);
        list.onlyWhenWide(List.of(at, by));
    }

    private Component notSetUp() {
        var warning = new Paragraph(getTranslation("helpers.messages.not-set-up"));
        warning.addClassName("helpers-warning");
        return warning;
    }

    private Button write() {
        var write = new Button(
                getTranslation("helpers.message.write"),
                new Icon("vaadin", "plus"),
                click -> navigator.to(MessageAddress.WRITE));
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return write;
    }
}
