package org.lotse.cases.ui.household;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.DwellingEntry;
import org.lotse.cases.api.DwellingHistory;
import org.lotse.cases.api.EnterDwelling;
import org.lotse.cases.api.RemoveDwelling;
import org.lotse.cases.api.ReviseDwelling;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.FormSlot;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.form.Edit;

/** Where the person in a case lives, and where they lived before. */
final class DwellingPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient DwellingHistory history;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient BooleanSupplier mayWrite;
    private final Button add;
    private final FormSlot slot;
    private final UnorderedList entries = new UnorderedList();
    private final Paragraph nothing;
    private transient @Nullable CaseId caseId;

    /** @param mayWrite whether to offer entering, correcting and removing */
    DwellingPanel(DwellingHistory history, Feedback feedback, Words words, BooleanSupplier mayWrite) {
        this.history = history;
        this.feedback = feedback;
        this.words = words;
        this.mayWrite = mayWrite;
        slot = new FormSlot(feedback);
        add = new Button(
                words.get("cases.dwelling.enter"),
                new Icon("vaadin", "plus"),
                click -> slot.afterDiscarding(this::enter));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        nothing = new Paragraph(words.get("cases.dwelling.nothing-yet"));
        nothing.addClassName("cases-soft");
        var head = new Div(new H2(words.get("cases.dwelling.title")), add);
        head.addClassName("cases-panel-head");
        getContent().setId("dwellings");
        getContent().addClassNames("cases-facts", "cases-entries");
        getContent().add(head, slot, entries, nothing);
    }

    void show(CaseId shown) {
        caseId = shown;
        add.setVisible(mayWrite.getAsBoolean());
        var found = history.of(shown);
        entries.removeAll();
        found.forEach(entry -> entries.add(item(entry)));
        nothing.setVisible(found.isEmpty());
    }

    boolean hasUnsavedInput() {
        return slot.hasUnsavedInput();
    }

    Map<String, String> unsavedInput() {
        return slot.unsavedInput();
    }

    private Component item(DwellingEntry entry) {
        var item = new DwellingItem(words, entry.dwelling());
        return mayWrite.getAsBoolean()
                ? item.changeable(
                        () -> slot.afterDiscarding(() -> correct(entry)),
                        () -> feedback.confirm(
                                "cases.dwelling.remove-title",
                                "cases.dwelling.remove-text",
                                "cases.dwelling.remove",
                                new Object[0],
                                () -> remove(entry)))
                : item;
    }

    private void enter() {
        var holder = new DwellingForm[1];
        var form = new DwellingForm(
                words, words.get("cases.dwelling.new"), () -> keep(holder[0]), () -> slot.afterDiscarding(slot::close));
        holder[0] = form;
        slot.open(form, form.fields());
        form.focus();
    }

    private void keep(DwellingForm form) {
        feedback.attempt(form.fields().validated(), () -> {
            form.fields().requireReadable();
            history.enter(new EnterDwelling(shown(), form.dwelling()));
            done("cases.dwelling.entered");
        });
    }

    private void correct(DwellingEntry entry) {
        var work = new Correction(entry);
        slot.open(work.form, work.form.fields());
        work.form.focus();
    }

    private void remove(DwellingEntry entry) {
        if (feedback.attempt(() -> history.remove(new RemoveDwelling(entry.id(), entry.version())))) {
            done("cases.dwelling.removed");
        } else {
            show(shown());
        }
    }

    private void done(String told) {
        slot.close();
        feedback.done(told);
        show(shown());
        add.focus();
    }

    private CaseId shown() {
        if (caseId == null) {
            throw new IllegalStateException("No case is shown");
        }
        return caseId;
    }

    /** One person's work on one entry. */
    private final class Correction {

        private final DwellingForm form;
        private final Edit<DwellingEntry> edit;

        Correction(DwellingEntry entry) {
            form = new DwellingForm(
                    words, words.get("cases.dwelling.correct"), this::save, () -> slot.afterDiscarding(slot::close));
            edit = new Edit<DwellingEntry>(
                            form.fields(),
                            feedback,
                            seen -> history.of(shown()).stream()
                                    .filter(now -> now.id().equals(seen.id()))
                                    .findFirst(),
                            seen -> form.show(seen.dwelling()))
                    .whenRemoved(() -> {
                        slot.close();
                        show(shown());
                    });
            edit.begin(entry);
        }

        private void save() {
            edit.save(
                    seen -> history.revise(new ReviseDwelling(seen.id(), seen.version(), form.dwelling())),
                    () -> done("cases.dwelling.corrected"));
        }
    }
}
