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
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.HouseholdService;
import org.lotse.cases.api.MemberEntry;
import org.lotse.cases.api.RemoveMember;
import org.lotse.cases.api.ReviseMember;
import org.lotse.cases.api.TakeInMember;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.FormSlot;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.form.Edit;

/** Who lives together with the person in a case; whoever has a case of their own is a link to it. */
final class HouseholdPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private static final int OFFERED = 50;

    private final transient HouseholdService households;
    private final transient CaseService cases;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient BooleanSupplier mayWrite;
    private final Button add;
    private final FormSlot slot;
    private final UnorderedList members = new UnorderedList();
    private final Paragraph nothing;
    private transient @Nullable CaseId caseId;

    /** @param mayWrite whether to offer taking in, correcting and removing */
    HouseholdPanel(
            HouseholdService households, CaseService cases, Feedback feedback, Words words, BooleanSupplier mayWrite) {
        this.households = households;
        this.cases = cases;
        this.feedback = feedback;
        this.words = words;
        this.mayWrite = mayWrite;
        slot = new FormSlot(feedback);
        add = new Button(
                words.get("cases.household.take-in"),
                new Icon("vaadin", "plus"),
                click -> slot.afterDiscarding(this::takeIn));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        nothing = new Paragraph(words.get("cases.household.nothing-yet"));
        nothing.addClassName("cases-soft");
        var head = new Div(new H2(words.get("cases.household.title")), add);
        head.addClassName("cases-panel-head");
        getContent().setId("household");
        getContent().addClassNames("cases-facts", "cases-entries");
        getContent().add(head, slot, members, nothing);
    }

    void show(CaseId shown) {
        caseId = shown;
        add.setVisible(mayWrite.getAsBoolean());
        var found = households.of(shown);
        members.removeAll();
        found.forEach(entry -> members.add(item(entry)));
        nothing.setVisible(found.isEmpty());
    }

    boolean hasUnsavedInput() {
        return slot.hasUnsavedInput();
    }

    Map<String, String> unsavedInput() {
        return slot.unsavedInput();
    }

    private Component item(MemberEntry entry) {
        var item = new MemberItem(words, entry, shown());
        return mayWrite.getAsBoolean()
                ? item.changeable(
                        () -> slot.afterDiscarding(() -> correct(entry)),
                        () -> feedback.confirm(
                                "cases.household.remove-title",
                                "cases.household.remove-text",
                                "cases.household.remove",
                                new Object[] {entry.name()},
                                () -> remove(entry)))
                : item;
    }

    private List<CaseSummary> search(String typed) {
        return cases.list(CaseQuery.OPEN.matching(typed.isBlank() ? null : typed), null, OFFERED).items().stream()
                .filter(found -> !found.id().equals(shown()))
                .toList();
    }

    private void takeIn() {
        var holder = new MemberForm[1];
        var form = new MemberForm(
                words,
                words.get("cases.household.new"),
                this::search,
                () -> keep(holder[0]),
                () -> slot.afterDiscarding(slot::close));
        holder[0] = form;
        slot.open(form, form.fields());
        form.focus();
    }

    private void keep(MemberForm form) {
        feedback.attempt(form.fields().validated(), () -> {
            form.fields().requireReadable();
            households.takeIn(new TakeInMember(shown(), form.member()));
            done("cases.household.taken-in");
        });
    }

    private void correct(MemberEntry entry) {
        var work = new Correction(entry);
        slot.open(work.form, work.form.fields());
        work.form.focus();
    }

    private void remove(MemberEntry entry) {
        if (feedback.attempt(() -> households.remove(new RemoveMember(entry.id(), entry.version())))) {
            done("cases.household.removed");
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

    /** One person's work on one member. */
    private final class Correction {

        private final MemberForm form;
        private final Edit<MemberEntry> edit;

        Correction(MemberEntry entry) {
            form = new MemberForm(
                    words,
                    words.get("cases.household.correct", entry.name()),
                    HouseholdPanel.this::search,
                    this::save,
                    () -> slot.afterDiscarding(slot::close));
            edit = new Edit<MemberEntry>(
                            form.fields(),
                            feedback,
                            seen -> households.of(shown()).stream()
                                    .filter(now -> now.id().equals(seen.id()))
                                    .findFirst(),
                            form::show)
                    .whenRemoved(() -> {
                        slot.close();
                        show(shown());
                    });
            edit.begin(entry);
        }

        private void save() {
            edit.save(
                    seen -> households.revise(new ReviseMember(seen.id(), seen.version(), form.member())),
                    () -> done("cases.household.corrected"));
        }
    }
}
