package org.lotse.helpers.ui.self;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.lotse.helpers.api.activity.OwnShift;
import org.lotse.helpers.api.activity.ShiftSummary;
import org.lotse.helpers.api.activity.SignUpState;
import org.lotse.helpers.api.activity.SignUpWarning;
import org.lotse.helpers.api.self.OwnSignUps;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.helpers.ui.activity.ShiftBadge;
import org.lotse.helpers.ui.activity.ShiftWords;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;

/** The shifts of whoever is signed in: those they are signed up for, and those they could still sign up for. */
final class OwnShiftsPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient OwnSignUps signUps;
    private final transient Feedback feedback;
    private final transient Words words;

    /** Draws nothing; {@link #read} does. */
    OwnShiftsPanel(OwnSignUps signUps, Feedback feedback, Words words) {
        this.signUps = signUps;
        this.feedback = feedback;
        this.words = words;
        getContent().addClassName("helpers-form");
    }

    /** Shows what is so now. */
    void read() {
        getContent().removeAll();
        getContent().add(mine(signUps.mine()), offered(signUps.offered()));
    }

    private Section mine(List<OwnShift> coming) {
        var section = FormParts.section(words.text("helpers.own.shifts"));
        section.setId("own-shifts");
        if (coming.isEmpty()) {
            section.add(soft(words.text("helpers.own.no-shifts")));
            return section;
        }
        var list = list();
        for (var one : coming) {
            var item = item(one.shift());
            if (one.shift().cancelled()) {
                item.addClassName("helpers-over");
                item.add(new Paragraph(words.text("helpers.shift.is-cancelled")));
            } else {
                if (one.state() == SignUpState.WAITING) {
                    item.add(soft(words.text("helpers.own.waiting")));
                } else if (one.movedUpOn() != null) {
                    item.add(soft(words.text("helpers.sign-up.moved-up", Localized.date(one.movedUpOn()))));
                }
                item.add(act("helpers.own.withdraw", one.shift(), () -> withdraw(one.shift())));
            }
            list.add(item);
        }
        section.add(list);
        return section;
    }

    private Section offered(List<ShiftSummary> offered) {
        var section = FormParts.section(words.text("helpers.own.offered"));
        section.setId("offered-shifts");
        if (offered.isEmpty()) {
            section.add(soft(words.text("helpers.own.none-offered", OwnSignUps.DAYS_AHEAD)));
            return section;
        }
        var list = list();
        for (var one : offered) {
            var item = item(one);
            item.add(new ShiftBadge(words, one));
            item.add(act(one.free() > 0 ? "helpers.own.sign-up" : "helpers.own.wait", one, () -> consider(one)));
            list.add(item);
        }
        section.add(list);
        return section;
    }

    private ListItem item(ShiftSummary shift) {
        var item = new ListItem(new H3(shift.title()), new Paragraph(new ShiftWords(words).when(shift)));
        if (shift.place() != null) {
            item.add(soft(shift.place()));
        }
        return item;
    }

    private Button act(String key, ShiftSummary shift, Runnable onClick) {
        var act = new Button(words.text(key), click -> onClick.run());
        act.addThemeVariants(ButtonVariant.LUMO_SMALL);
        act.setAriaLabel(
                words.text("helpers.own.act-on", words.text(key), shift.title(), new ShiftWords(words).when(shift)));
        return act;
    }

    private void consider(ShiftSummary shift) {
        var warnings = signUps.warnings(shift.id());
        if (warnings.isEmpty()) {
            signUp(shift);
        } else {
            feedback.confirm(
                    "helpers.own.consider-title",
                    "helpers.own.consider-text",
                    "helpers.own.sign-up",
                    new Object[] {told(warnings)},
                    () -> signUp(shift));
        }
    }

    private String told(List<SignUpWarning> warnings) {
        return warnings.stream().map(words::toOneself).collect(Collectors.joining(" "));
    }

    private void signUp(ShiftSummary shift) {
        feedback.attempt(() -> feedback.done(
                signUps.signUp(shift.id()) == SignUpState.PLACED ? "helpers.own.placed" : "helpers.own.waits",
                shift.title()));
        read();
    }

    private void withdraw(ShiftSummary shift) {
        feedback.confirm(
                "helpers.own.withdraw-title",
                "helpers.own.withdraw-text",
                "helpers.own.withdraw",
                new Object[] {shift.title(), new ShiftWords(words).when(shift)},
                () -> {
                    if (feedback.attempt(() -> signUps.withdraw(shift.id()))) {
                        feedback.done("helpers.own.withdrawn", shift.title());
                    }
                    read();
                });
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("helpers-own-list");
        return list;
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("helpers-soft");
        return paragraph;
    }
}
