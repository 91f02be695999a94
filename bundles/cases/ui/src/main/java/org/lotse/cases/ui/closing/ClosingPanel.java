package org.lotse.cases.ui.closing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.asking.HandoverRequests;
import org.lotse.cases.api.care.CareCheck;
import org.lotse.cases.api.closing.CaseClosing;
import org.lotse.cases.api.closing.EndOfCare;
import org.lotse.cases.api.closing.SetTransition;
import org.lotse.cases.api.directory.RegularServices;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.asking.AskPanel;
import org.lotse.cases.ui.form.FormSlot;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFields;

/** Which regular service takes over in each area of life, and the closing of the case. */
final class ClosingPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CaseClosing closing;
    private final transient CareCheck care;
    private final transient RegularServices services;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Clock clock;
    private final transient Runnable onStatus;
    private final boolean mayClose;
    private final FormSlot slot;
    private final AskPanel ask;
    private final UnorderedList areas = new UnorderedList();
    private final Button another;
    private final Button close;
    private final Button reopen;
    private final Paragraph missing = new Paragraph();
    private final UnorderedList closings = new UnorderedList();
    private transient @Nullable EndOfCare end;

    /**
     * @param mayClose whether to offer writing anything down
     * @param onStatus told when the case stands elsewhere
     */
    ClosingPanel(
            CaseClosing closing,
            CareCheck care,
            HandoverRequests requests,
            RegularServices services,
            Feedback feedback,
            Words words,
            Clock clock,
            boolean mayClose,
            Runnable onStatus) {
        this.closing = closing;
        this.care = care;
        this.services = services;
        this.feedback = feedback;
        this.words = words;
        this.clock = clock;
        this.mayClose = mayClose;
        this.onStatus = onStatus;
        slot = new FormSlot(feedback);
        ask = new AskPanel(requests, feedback, words, clock, slot::close);
        another = act("cases.closing.another", () -> beginTransition(null));
        close = act("cases.closing.close", this::beginClosing);
        reopen = act("cases.closing.reopen", this::beginReopening);
        missing.addClassName("cases-soft");
        getContent().setId("closing");
        getContent().addClassName("cases-releases");
        getContent()
                .add(
                        slot,
                        ask,
                        part("cases.closing.transition", another, areas),
                        part("cases.closing.end", new Div(close, reopen), missing, closings));
    }

    void show(CaseId id) {
        var shown = closing.find(id).orElseThrow(NotFound::new);
        end = shown;
        var isClosed = shown.status() == CaseStatus.CLOSED;
        another.setVisible(mayClose && !isClosed);
        close.setVisible(mayClose && !isClosed && shown.missing().isEmpty());
        reopen.setVisible(mayClose && isClosed);
        areas.removeAll();
        var all = new TreeSet<LifeArea>(shown.touched());
        shown.transitions().forEach(transition -> all.add(transition.area()));
        all.forEach(area -> areas.add(item(area, shown, mayClose && !isClosed)));
        missing.setVisible(!isClosed);
        missing.setText(
                shown.missing().isEmpty()
                        ? words.get("cases.closing.ready")
                        : words.get("cases.closing.missing", shown.missing().size()));
        closings.removeAll();
        shown.closings().forEach(one -> closings.add(new ClosingItem(words, one)));
    }

    boolean hasUnsavedInput() {
        return slot.hasUnsavedInput() || ask.hasUnsavedInput();
    }

    Map<String, String> unsavedInput() {
        var all = new LinkedHashMap<>(slot.unsavedInput());
        all.putAll(ask.unsavedInput());
        return all;
    }

    private TransitionItem item(LifeArea area, EndOfCare shown, boolean mayWrite) {
        var item = new TransitionItem(words, area, shown.of(area));
        return mayWrite ? item.writable(() -> slot.afterDiscarding(() -> beginTransition(area))) : item;
    }

    private void beginTransition(@Nullable LifeArea area) {
        var holder = new Work[1];
        var form = new TransitionForm(words, area, services.current()::namesFor, () -> holder[0].save(), this::cancel);
        holder[0] = new Work(
                form.fields(),
                seen -> {
                    if (area != null) {
                        form.show(seen.of(area));
                    }
                },
                seen -> closing.set(new SetTransition(seen.caseId(), seen.revision(), form.transition())),
                "cases.closing.saved");
        slot.open(form.panel(), form.fields());
        form.focus();
    }

    private void beginClosing() {
        var holder = new Work[1];
        var form = new CloseForm(words, LocalDate.now(clock), () -> holder[0].save(), this::cancel);
        holder[0] = new Work(
                form.fields(), seen -> {}, seen -> closing.close(form.command(seen)), "cases.closing.is-closed");
        slot.open(form.panel(), form.fields());
        form.panel().focus();
    }

    private void beginReopening() {
        var holder = new Work[1];
        var form = new ReopenForm(words, () -> holder[0].save(), this::cancel);
        holder[0] = new Work(
                form.fields(),
                seen -> {},
                seen -> {
                    var elsewhere = care.elsewhere(seen.caseId());
                    form.ask(elsewhere);
                    ask.offer(elsewhere, seen.caseId());
                    closing.reopen(form.command(seen));
                },
                "cases.closing.is-reopened");
        slot.open(form.panel(), form.fields());
        form.panel().focus();
    }

    private void cancel() {
        slot.afterDiscarding(slot::close);
    }

    private EndOfCare shown() {
        return Optional.ofNullable(end).orElseThrow(NotFound::new);
    }

    private Button act(String key, Runnable act) {
        var button = new Button(words.get(key), click -> slot.afterDiscarding(act));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Section part(String title, Component act, Component... content) {
        var head = new Div(new H2(words.get(title)), act);
        head.addClassName("cases-panel-head");
        var part = new Section(head);
        part.addClassName("cases-contacts");
        part.add(content);
        return part;
    }

    /** Somebody's work on one of the three forms. */
    private final class Work {

        private final Edit<EndOfCare> edit;
        private final Consumer<EndOfCare> act;
        private final String told;

        Work(FormFields fields, Consumer<EndOfCare> show, Consumer<EndOfCare> act, String told) {
            this.act = act;
            this.told = told;
            edit = new Edit<>(fields, feedback, seen -> closing.find(seen.caseId()), show);
            edit.begin(shown());
        }

        void save() {
            edit.save(act, () -> {
                slot.close();
                feedback.done(told);
                onStatus.run();
                show(shown().caseId());
            });
        }
    }
}
