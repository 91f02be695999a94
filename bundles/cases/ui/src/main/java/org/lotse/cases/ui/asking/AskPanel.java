package org.lotse.cases.ui.asking;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.asking.HandoverRequests;
import org.lotse.cases.api.care.CaredElsewhere;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.FormSlot;
import org.lotse.platform.ui.api.Feedback;

/** Offers to ask the body that accompanies somebody already for the hand-over. Not there until such a body is found. */
public final class AskPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient HandoverRequests requests;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Clock clock;
    private final transient Runnable onAsked;
    private final Paragraph who = new Paragraph();
    private final Button ask;
    private final FormSlot place;
    private transient @Nullable CaredElsewhere body;
    private transient @Nullable Supplier<PersonData> person;
    private transient @Nullable CaseId ownCase;

    /** @param onAsked told when a request is on its way */
    public AskPanel(HandoverRequests requests, Feedback feedback, Words words, Clock clock, Runnable onAsked) {
        this.requests = requests;
        this.feedback = feedback;
        this.words = words;
        this.clock = clock;
        this.onAsked = onAsked;
        place = new FormSlot(feedback);
        ask = new Button("", click -> begin());
        ask.addThemeVariants(ButtonVariant.LUMO_SMALL);
        getContent().setId("ask-for-handover");
        getContent().addClassNames("cases-facts", "cases-wide");
        getContent().add(who, ask, place);
        setVisible(false);
    }

    /** Shows itself if another body accompanies somebody whom a form describes. */
    public void offer(Optional<CaredElsewhere> elsewhere, Supplier<PersonData> described) {
        person = described;
        ownCase = null;
        show(elsewhere);
    }

    /** Shows itself if another body accompanies somebody who has a case here. */
    public void offer(Optional<CaredElsewhere> elsewhere, CaseId here) {
        person = null;
        ownCase = here;
        show(elsewhere);
    }

    /** Whether something was typed that is not sent yet. */
    public boolean hasUnsavedInput() {
        return place.hasUnsavedInput();
    }

    /** What was typed and is not sent yet, by label. */
    public Map<String, String> unsavedInput() {
        return place.unsavedInput();
    }

    private void show(Optional<CaredElsewhere> elsewhere) {
        var found = elsewhere.orElse(null);
        setVisible(found != null);
        if (found == null) {
            place.close();
        } else {
            who.setText(words.get("cases.asking.who", found.name()));
            ask.setText(words.get("cases.asking.ask", found.name()));
        }
        body = found;
    }

    private void begin() {
        var name = Optional.ofNullable(body).map(CaredElsewhere::name).orElseThrow();
        place.afterDiscarding(() -> {
            var form = new AskForm(words, name, LocalDate.now(clock), this::send, this::cancel);
            place.open(form.panel(), form.panel().fields());
            form.panel().focus();
        });
    }

    private void send(AskForm form) {
        var fields = form.panel().fields();
        if (feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            var described = person;
            requests.ask(
                    described == null
                            ? form.about(Optional.ofNullable(ownCase).orElseThrow())
                            : form.about(described.get()));
        })) {
            place.close();
            feedback.done(
                    "cases.asking.sent",
                    Optional.ofNullable(body).map(CaredElsewhere::name).orElse(""));
            onAsked.run();
        }
    }

    private void cancel() {
        place.afterDiscarding(() -> {
            place.close();
            ask.focus();
        });
    }
}
