package org.lotse.helpers.ui.message;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.message.MessageTemplate;
import org.lotse.helpers.api.message.MessageTemplateId;
import org.lotse.helpers.api.message.MessageTemplates;
import org.lotse.helpers.api.message.ReviseMessageTemplate;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One template. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/messages/templates/:id",
        permission = "helpers.read",
        title = "helpers.template.title",
        menu = false,
        icon = "envelope",
        order = 48)
@StyleSheet("context://helpers/helpers.css")
public final class TemplateView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "helpers/messages/templates";

    private final transient MessageTemplates templates;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final boolean mayEdit;
    private final ViewHeader header;
    private final TemplateForm form = new TemplateForm();
    private final transient Edit<MessageTemplate> edit;
    private boolean left;

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public TemplateView(
            @Reference MessageTemplates templates,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator) {
        this.templates = templates;
        this.feedback = feedback;
        this.navigator = navigator;
        mayEdit = access.may(HelpersPermissions.EDIT);
        edit = new Edit<>(form.fields(), feedback, seen -> templates.find(seen.id()), this::show)
                .whenRemoved(this::leave);
        header = mayEdit ? new ViewHeader("", removing()) : new ViewHeader("");
        form.setReadOnly(!mayEdit);
        getContent().setId("template");
        getContent().addClassName("helpers-detail");
        getContent().add(new ViewLink(getTranslation("helpers.template.back"), LIST), header, form);
        if (mayEdit) {
            getContent()
                    .add(new FormFoot(
                            getTranslation("helpers.form.save"),
                            this::save,
                            getTranslation("helpers.form.undo"),
                            () -> edit.begin(read(edit.record().id()))));
        }
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(read(MessageTemplateId.parse(visit.parameter("id")).orElseThrow(NotFound::new)));
    }

    @Override
    public boolean hasUnsavedInput() {
        return mayEdit && !left && form.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return form.fields().changes();
    }

    private MessageTemplate read(MessageTemplateId id) {
        return templates.find(id).orElseThrow(NotFound::new);
    }

    private void show(MessageTemplate found) {
        header.setTitle(found.data().title());
        form.show(found.data());
    }

    private Button removing() {
        var remove = new Button(
                getTranslation("helpers.template.remove"),
                click -> feedback.confirm(
                        "helpers.template.remove-title",
                        "helpers.template.remove-text",
                        "helpers.template.remove",
                        new Object[] {edit.record().data().title()},
                        this::remove));
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return remove;
    }

    private void remove() {
        var seen = edit.record();
        if (feedback.attempt(() -> templates.remove(seen.id(), seen.revision()))) {
            feedback.done("helpers.template.removed");
            leave();
        }
    }

    private void save() {
        edit.save(seen -> templates.revise(new ReviseMessageTemplate(seen.id(), seen.revision(), form.value())), () -> {
            edit.begin(read(edit.record().id()));
            feedback.done("helpers.template.saved");
        });
    }

    private void leave() {
        left = true;
        navigator.to(LIST);
    }
}
