package org.lotse.cases.ui.asking;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.asking.RequestedHandover;
import org.lotse.cases.api.asking.RequestedHandovers;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.FormSlot;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.api.exchange.IncomingPackages;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.form.FormFields;

/** Requests of others that wait: who asks and why, begin the hand-over or decline. */
public final class RequestsPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient RequestedHandovers requested;
    private final transient Supplier<List<RequestedHandover>> read;
    private final transient @Nullable Consumer<RequestedHandover> onBegin;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Runnable onDeclined;
    private final UnorderedList list = new UnorderedList();
    private final FormSlot place;

    /**
     * @param read which requests to show
     * @param onBegin begins the hand-over of the case that is shown here; null to lead to the case instead
     * @param onDeclined told when one was declined
     */
    public RequestsPanel(
            RequestedHandovers requested,
            Supplier<List<RequestedHandover>> read,
            @Nullable Consumer<RequestedHandover> onBegin,
            Feedback feedback,
            Words words,
            Runnable onDeclined) {
        this.requested = requested;
        this.read = read;
        this.onBegin = onBegin;
        this.feedback = feedback;
        this.words = words;
        this.onDeclined = onDeclined;
        place = new FormSlot(feedback);
        getContent().setId("requests");
        getContent().addClassName("cases-contacts");
        getContent().add(new H2(words.get("cases.asking.waiting")), place, list);
    }

    /** Shows what waits now; there is nothing to see if nothing does. */
    public void show() {
        list.removeAll();
        var waiting = read.get();
        waiting.forEach(request -> list.add(item(request)));
        setVisible(!waiting.isEmpty());
    }

    /** Whether something was typed that is not kept yet. */
    public boolean hasUnsavedInput() {
        return place.hasUnsavedInput();
    }

    /** What was typed and is not kept yet, by label. */
    public Map<String, String> unsavedInput() {
        return place.unsavedInput();
    }

    private ListItem item(RequestedHandover request) {
        var item = new ListItem();
        item.addClassName("cases-contact");
        item.add(new H3(words.get("cases.asking.from", request.body(), request.asker())));
        item.add(soft(words.get(
                "cases.asking.line",
                Localized.dateTime(request.arrived().sentAt()),
                words.of(request.ground()),
                words.of(request.consentForm()),
                Localized.date(request.consentOn()))));
        if (request.note() != null) {
            var note = new Paragraph(request.note());
            note.addClassName("cases-note");
            item.add(note);
        }
        var acts = new Div();
        acts.addClassName("cases-form-actions");
        var about = request.about();
        var begin = onBegin;
        if (about == null) {
            item.add(soft(words.get("cases.asking.not-here")));
        } else if (begin == null) {
            item.add(new Div(new ViewLink(about.name(), CasePage.HANDOVER.of(about.id()))));
            item.add(soft(
                    words.get("cases.asking.responsible", about.responsible().name())));
        } else {
            var now = new Button(words.get("cases.asking.begin", request.body()), click -> begin.accept(request));
            now.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
            acts.add(now);
        }
        var decline = new Button(words.get("cases.asking.decline"), click -> beginDeclining(request));
        decline.addThemeVariants(ButtonVariant.LUMO_SMALL);
        decline.setAriaLabel(words.get("cases.asking.decline-of", request.body()));
        acts.add(decline);
        item.add(acts);
        return item;
    }

    private void beginDeclining(RequestedHandover request) {
        place.afterDiscarding(() -> {
            var reason = Fields.note(words.field("declineReason"), IncomingPackages.REASON_LENGTH);
            reason.setRequiredIndicatorVisible(true);
            reason.setHelperText(words.get("cases.asking.reason-hint", request.body()));
            var fields = new FormFields().add("reason", reason);
            var form = new PanelForm(
                    words.get("cases.asking.decline-of", request.body()),
                    fields,
                    List.of(reason),
                    () -> place.afterDiscarding(place::close));
            place.open(
                    form.ending(new FormActions(
                            words,
                            words.get("cases.asking.decline"),
                            () -> decline(request, fields, reason),
                            () -> place.afterDiscarding(place::close),
                            form)),
                    fields);
            reason.focus();
        });
    }

    private void decline(RequestedHandover request, FormFields fields, TextArea reason) {
        if (feedback.attempt(
                fields.validated(), () -> requested.decline(request.arrived().id(), reason.getValue()))) {
            place.close();
            feedback.done("cases.asking.declined", request.body());
            show();
            onDeclined.run();
        }
    }

    private static Paragraph soft(String text) {
        var line = new Paragraph(text);
        line.addClassName("cases-soft");
        return line;
    }
}
