package org.lotse.cases.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.lotse.cases.api.assessment.AreaEntry;
import org.lotse.cases.api.assessment.AreaId;
import org.lotse.cases.api.assessment.AssessmentAreas;
import org.lotse.cases.api.assessment.RemoveArea;
import org.lotse.cases.api.assessment.ReviseArea;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.FormSlot;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.form.Edit;

/** The areas of life that the tenant looks at: their names, their order, and which of them are looked at no more. */
final class AreasPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private static final int UP = 0;
    private static final int DOWN = 1;

    private final transient AssessmentAreas areas;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient AssessmentWords said;
    private final Button add;
    private final FormSlot slot;
    private final OrderedList list = new OrderedList();

    AreasPanel(AssessmentAreas areas, Feedback feedback, Words words) {
        this.areas = areas;
        this.feedback = feedback;
        this.words = words;
        said = new AssessmentWords(words);
        slot = new FormSlot(feedback);
        add = new Button(
                words.get("cases.area.add"), new Icon("vaadin", "plus"), click -> slot.afterDiscarding(this::begin));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var head = new Div(new H2(words.get("cases.area.title")), add);
        head.addClassName("cases-panel-head");
        var hint = new Paragraph(words.get("cases.area.hint"));
        hint.addClassName("cases-soft");
        getContent().setId("areas");
        getContent().addClassNames("cases-form-part", "cases-entries");
        getContent().add(head, hint, slot, list);
        show();
    }

    boolean hasUnsavedInput() {
        return slot.hasUnsavedInput();
    }

    Map<String, String> unsavedInput() {
        return slot.unsavedInput();
    }

    private void show() {
        list.removeAll();
        var all = areas.all();
        all.forEach(entry -> list.add(item(entry, all)));
    }

    private ListItem item(AreaEntry entry, List<AreaEntry> all) {
        var name = said.of(entry.area());
        var title = new Paragraph(new Span(name));
        title.addClassName("cases-entry-name");
        if (entry.retired()) {
            var retired = new Span(words.get("cases.area.is-retired"));
            retired.addClassName("cases-stage");
            title.add(new Span(" "), retired);
        }
        var soft = new Paragraph(
                words.get("cases.area.counts-as", words.of(entry.area().shared())));
        soft.addClassName("cases-soft");
        soft.setVisible(entry.area().name() != null);
        var at = all.indexOf(entry);
        var acts = new Div(
                act("arrow-up", words.get("cases.area.up", name), at > 0, () -> move(all, at, at - 1)),
                act("arrow-down", words.get("cases.area.down", name), at < all.size() - 1, () -> move(all, at, at + 1)),
                act("edit", words.get("cases.area.edit", name), true, () -> slot.afterDiscarding(() -> correct(entry))),
                act("trash", words.get("cases.area.remove", name), !entry.used(), () -> askToRemove(entry, name)));
        acts.addClassName("cases-entry-acts");
        var item = new ListItem(title, soft, acts);
        item.addClassNames("cases-entry", "cases-area");
        if (entry.retired()) {
            item.addClassName("cases-former");
        }
        return item;
    }

    private void move(List<AreaEntry> all, int from, int to) {
        var order = new ArrayList<AreaId>(all.stream().map(AreaEntry::id).toList());
        Collections.swap(order, from, to);
        feedback.attempt(() -> areas.arrange(order));
        show();
        focus(to, to < from ? UP : DOWN);
    }

    /** The cursor goes along with what is moved; at either end it waits at the next act there is. */
    private void focus(int place, int act) {
        var acts = list.getComponentAt(place).getChildren().toList().getLast();
        acts.getChildren()
                .map(Button.class::cast)
                .skip(act)
                .filter(Button::isEnabled)
                .findFirst()
                .ifPresent(Button::focus);
    }

    private void begin() {
        var holder = new AreaForm[1];
        var form = new AreaForm(
                        words,
                        words.get("cases.area.new"),
                        () -> keep(holder[0]),
                        () -> slot.afterDiscarding(slot::close))
                .forNew();
        holder[0] = form;
        slot.open(form.panel(), form.fields());
        form.panel().focus();
    }

    private void keep(AreaForm form) {
        feedback.attempt(form.fields().validated(), () -> {
            areas.add(form.area());
            done("cases.area.added");
        });
    }

    private void correct(AreaEntry entry) {
        var work = new Correction(entry);
        slot.open(work.form.panel(), work.form.fields());
        work.form.panel().focus();
    }

    private void askToRemove(AreaEntry entry, String name) {
        feedback.confirm(
                "cases.area.remove-title",
                "cases.area.remove-text",
                "cases.area.remove-confirm",
                new Object[] {name},
                () -> {
                    if (feedback.attempt(() -> areas.remove(new RemoveArea(entry.id(), entry.version())))) {
                        done("cases.area.removed");
                    } else {
                        show();
                    }
                });
    }

    private void done(String told) {
        slot.close();
        feedback.done(told);
        show();
        add.focus();
    }

    private static Button act(String icon, String name, boolean possible, Runnable act) {
        var button = new Button(new Icon("vaadin", icon), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        button.setEnabled(possible);
        return button;
    }

    /** One person's work on one area. */
    private final class Correction {

        private final AreaForm form;
        private final Edit<AreaEntry> edit;

        Correction(AreaEntry entry) {
            form = new AreaForm(
                    words,
                    words.get("cases.area.correct", said.of(entry.area())),
                    this::save,
                    () -> slot.afterDiscarding(slot::close));
            edit = new Edit<AreaEntry>(
                            form.fields(),
                            feedback,
                            seen -> areas.all().stream()
                                    .filter(now -> now.id().equals(seen.id()))
                                    .findFirst(),
                            form::show)
                    .whenRemoved(() -> {
                        slot.close();
                        show();
                    });
            edit.begin(entry);
        }

        private void save() {
            edit.save(
                    seen -> areas.revise(new ReviseArea(seen.id(), seen.version(), form.area(), form.isRetired())),
                    () -> done("cases.area.corrected"));
        }
    }
}
