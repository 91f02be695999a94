package org.lotse.funding.ui.passing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.instalment.Balance;
import org.lotse.funding.api.instalment.Movement;
import org.lotse.funding.api.instalment.MovementKind;
import org.lotse.funding.api.passing.BookPassing;
import org.lotse.funding.api.passing.IssueNotice;
import org.lotse.funding.api.passing.Passing;
import org.lotse.funding.api.passing.PassingNotice;
import org.lotse.funding.api.passing.Passings;
import org.lotse.funding.api.passing.ReversePassing;
import org.lotse.funding.api.passing.RevisePassing;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.funding.ui.instalment.MovementForm;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.ActForm;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** What can be done with an agreement, each as the form for it. */
record PassingActs(Words words, Towns towns, List<Ags> municipalities, Passings passings) {

    /**
     * Money that was passed on or came back; what is open is proposed.
     *
     * @param balance says whether enough came so far
     */
    ActForm<Passing> booking(Passing passing, Balance balance) {
        var form = new MovementForm(words, MovementKind.PASSED_ON, MovementKind.RETURNED);
        if (passing.claimedBack().signum() > 0) {
            form.propose(MovementKind.RETURNED, passing.claimedBack());
        } else {
            form.propose(MovementKind.PASSED_ON, passing.open());
        }
        var content = new ArrayList<Component>();
        content.add(Parts.soft(words.text(
                "funding.passing.free",
                words.euro(passing.open()),
                words.euro(balance.kept().subtract(balance.passedOn())))));
        content.addAll(form.content());
        return new ActForm<>(
                words.text("funding.passing.book"),
                words.text("funding.instalment.book-do"),
                "funding.instalment.booked",
                form.fields(),
                content,
                seen -> {
                    var typed = form.typed();
                    passings.book(new BookPassing(
                            seen.id(),
                            seen.revision(),
                            typed.kind(),
                            typed.day(),
                            typed.amount(),
                            typed.reference(),
                            typed.remark()));
                });
    }

    /** A counter-entry. */
    ActForm<Passing> reversal(Movement entry) {
        var remark = new NoteField(words.text("funding.entries.why"), Movement.REMARK_LENGTH);
        remark.setRequiredIndicatorVisible(true);
        return new ActForm<>(
                words.text("funding.entries.reverse-of", entry.number()),
                words.text("funding.entries.reverse"),
                "funding.entries.is-reversed",
                new FormFields().add("remark", remark),
                List.<Component>of(remark),
                seen -> passings.reverse(
                        new ReversePassing(seen.id(), seen.revision(), entry.number(), remark.getValue())));
    }

    /** A notice with the figures as they are. */
    ActForm<Passing> notice(Passing passing) {
        TextField reference = Parts.text(words.text("funding.notice.reference"), PassingNotice.REFERENCE_LENGTH);
        reference.setRequiredIndicatorVisible(true);
        DatePicker issuedOn = Localized.datePicker(words.text("funding.notice.issued-on"));
        issuedOn.setMax(Localized.today());
        issuedOn.setValue(Localized.today());
        issuedOn.setRequiredIndicatorVisible(true);
        var question = new Div(reference, issuedOn);
        question.addClassName("funding-question");
        return new ActForm<>(
                words.text("funding.notice.issue"),
                words.text("funding.notice.issue-do"),
                "funding.notice.issued",
                new FormFields().add("reference", reference).add("issuedOn", issuedOn),
                List.<Component>of(
                        new Div(Parts.soft(words.text("funding.notice.says", words.euro(passing.granted())))),
                        question),
                seen -> passings.issue(
                        new IssueNotice(seen.id(), seen.revision(), reference.getValue(), issuedOn.getValue())));
    }

    /** Another version of the agreement. */
    ActForm<Passing> change(Passing passing, Grant grant) {
        var form = new PassingForm(words, towns, municipalities, grant, true);
        form.show(passing.data());
        return new ActForm<>(
                words.text("funding.passing.change"),
                words.text("funding.passing.keep"),
                "funding.passing.kept",
                form.fields(),
                form.content(),
                seen -> passings.revise(new RevisePassing(seen.id(), seen.revision(), form.value())));
    }
}
