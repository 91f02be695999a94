package org.lotse.helpers.ui.message;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.lotse.helpers.api.activity.ShiftDetails;
import org.lotse.helpers.api.activity.Shifts;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.api.message.MessageDraft;
import org.lotse.helpers.api.message.MessageTemplates;
import org.lotse.helpers.api.message.Messages;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A message is written: first what it says, then a preview of what goes to whom, and only from there it is sent. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = MessageAddress.WRITE,
        permission = "helpers.edit",
        title = "helpers.message.write",
        menu = false,
        icon = "envelope",
        order = 46)
@StyleSheet("context://helpers/helpers.css")
public final class NewMessageView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Messages messages;
    private final transient Shifts shifts;
    private final transient Navigator navigator;
    private final transient Feedback feedback;
    private final transient MessageWords words;
    private final MessageForm form;
    private final Div preview = new Div();
    private boolean sent;

    /** Draws an empty form; {@link #enter} tells to whom. */
    @Activate
    public NewMessageView(
            @Reference Messages messages,
            @Reference MessageTemplates templates,
            @Reference Circles circles,
            @Reference Shifts shifts,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.messages = messages;
        this.shifts = shifts;
        this.navigator = navigator;
        this.feedback = feedback;
        words = new MessageWords(new Words(texts, Localized.language()));
        form = new MessageForm(circles.all(), templates.all(), feedback, preview::removeAll);
        getContent().setId("new-message");
        getContent().addClassName("helpers-detail");
        getContent()
                .add(
                        new ViewLink(getTranslation("helpers.message.back"), "helpers/messages"),
                        new ViewHeader(getTranslation("helpers.message.write")),
                        form,
                        new FormFoot(
                                getTranslation("helpers.message.preview"),
                                this::look,
                                getTranslation("helpers.form.cancel"),
                                () -> navigator.to("helpers/messages")),
                        preview);
    }

    @Override
    public void enter(Visit visit) {
        var to = MessageAddress.read(visit).orElse(null);
        if (to == null || to.circle() != null) {
            form.begin(to, null, null);
        } else if (to.shift() != null) {
            var shift = shifts.find(to.shift()).orElseThrow(NotFound::new);
            form.begin(
                    to,
                    getTranslation("helpers.message.to-shift", named(shift)),
                    shift.of().circle());
        } else {
            form.begin(
                    to,
                    getTranslation("helpers.message.to-chosen", to.volunteers().size()),
                    null);
        }
    }

    @Override
    public boolean hasUnsavedInput() {
        return !sent && form.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return form.fields().changes();
    }

    private void look() {
        preview.removeAll();
        feedback.attempt(form.fields().validated(), () -> {
            form.fields().requireReadable();
            var draft = form.value();
            preview.add(new PreviewPanel(
                    words,
                    messages.preview(draft),
                    messages.sender().orElse(null),
                    () -> send(draft),
                    preview::removeAll));
        });
    }

    /** What was looked at is what is sent. */
    private void send(MessageDraft draft) {
        feedback.attempt(form.fields().validated(), () -> {
            var id = messages.send(draft);
            sent = true;
            feedback.done("helpers.message.is-sent");
            navigator.to("helpers/messages/" + id);
        });
    }

    private static String named(ShiftDetails shift) {
        return shift.of().title() + ", " + Localized.date(shift.data().day());
    }
}
