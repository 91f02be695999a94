package org.lotse.helpers.ui.message;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import java.util.Locale;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.message.AutomaticNotices;
import org.lotse.helpers.api.message.MessageKind;
import org.lotse.helpers.api.message.MessageTemplate;
import org.lotse.helpers.api.message.MessageTemplates;
import org.lotse.helpers.ui.FormParts;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The texts that are sent often, and which messages go out by themselves. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/messages/templates",
        permission = "helpers.read",
        title = "helpers.templates.title",
        menu = false,
        icon = "envelope",
        order = 47)
@StyleSheet("context://helpers/helpers.css")
public final class TemplateListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient MessageTemplates templates;
    private final transient AutomaticNotices notices;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final boolean mayEdit;
    private final Div list = new Div();
    private final Div automatic = new Div();

    /** Draws the frame; {@link #enter} reads what there is. */
    @Activate
    public TemplateListView(
            @Reference MessageTemplates templates,
            @Reference AutomaticNotices notices,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator) {
        this.templates = templates;
        this.notices = notices;
        this.feedback = feedback;
        this.navigator = navigator;
        mayEdit = access.may(HelpersPermissions.EDIT);
        automatic.setId("automatic");
        automatic.addClassName("helpers-switches");
        var sections = new Div(
                FormParts.section(getTranslation("helpers.templates.texts"), list),
                FormParts.section(
                        getTranslation("helpers.notices.title"),
                        new Paragraph(getTranslation("helpers.notices.text")),
                        automatic));
        sections.addClassName("helpers-form");
        getContent().setId("templates");
        getContent().addClassName("helpers-detail");
        getContent()
                .add(
                        new ViewLink(getTranslation("helpers.message.back"), "helpers/messages"),
                        mayEdit
                                ? new ViewHeader(getTranslation("helpers.templates.title"), adding())
                                : new ViewHeader(getTranslation("helpers.templates.title")),
                        sections);
    }

    @Override
    public void enter(Visit visit) {
        list.removeAll();
        var all = templates.all();
        list.add(all.isEmpty() ? none() : listed(all));
        automatic.removeAll();
        var on = notices.on();
        MessageKind.automatic().forEach(kind -> automatic.add(toggle(kind, on.contains(kind))));
    }

    private Component none() {
        return new EmptyState("envelope", getTranslation("helpers.templates.none-yet"));
    }

    private static UnorderedList listed(Iterable<MessageTemplate> all) {
        var list = new UnorderedList();
        all.forEach(one ->
                list.add(new ListItem(new ViewLink(one.data().title(), "helpers/messages/templates/" + one.id()))));
        return list;
    }

    private Checkbox toggle(MessageKind kind, boolean on) {
        var key = "helpers.notices." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var toggle = new Checkbox(getTranslation(key), on);
        toggle.setReadOnly(!mayEdit);
        toggle.addValueChangeListener(changed -> {
            if (changed.isFromClient() && feedback.attempt(() -> notices.set(kind, changed.getValue()))) {
                feedback.done(changed.getValue() ? "helpers.notices.is-on" : "helpers.notices.is-off");
            }
        });
        return toggle;
    }

    private Button adding() {
        var add = new Button(
                getTranslation("helpers.templates.add"),
                new Icon("vaadin", "plus"),
                click -> navigator.to("helpers/messages/templates/new"));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return add;
    }
}
