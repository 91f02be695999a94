package org.lotse.funding.ui.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.funding.api.application.ApplicationDetails;
import org.lotse.funding.api.application.ApplicationSteps;
import org.lotse.funding.api.application.DecideApplication;
import org.lotse.funding.api.application.ObjectToDecision;
import org.lotse.funding.api.application.ReopenApplication;
import org.lotse.funding.api.application.Ruling;
import org.lotse.funding.api.application.SendApplication;
import org.lotse.funding.api.application.SendingWay;
import org.lotse.funding.api.application.SignApplication;
import org.lotse.funding.api.application.TakeBack;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.ActForm;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/**
 * What is asked for each step of an application.
 *
 * @param words what it is called
 * @param steps takes them
 */
record StepForms(Words words, ApplicationSteps steps) {

    /** The paper was signed. */
    ActForm<ApplicationDetails> sign() {
        var on = day("funding.application.signed-on");
        var by = Parts.text(words.text("funding.application.signed-by"), SignApplication.BY_LENGTH);
        by.setHelperText(words.text("funding.application.signed-by-help"));
        by.setRequiredIndicatorVisible(true);
        return new ActForm<>(
                words.text("funding.application.sign"),
                words.text("funding.application.sign"),
                "funding.application.is-signed",
                new FormFields().add("on", on).add("by", by),
                List.of(Parts.soft(words.text("funding.application.sign-means")), row(on, by)),
                seen -> steps.sign(new SignApplication(seen.id(), seen.revision(), on.getValue(), by.getValue())));
    }

    /** It was handed in. */
    ActForm<ApplicationDetails> send() {
        var on = day("funding.application.sent-on");
        var way = new Select<SendingWay>();
        way.setLabel(words.text("funding.application.sent-how"));
        way.setItems(SendingWay.values());
        way.setItemLabelGenerator(one -> words.of("sending-way", one));
        way.setRequiredIndicatorVisible(true);
        return new ActForm<>(
                words.text("funding.application.send"),
                words.text("funding.application.send"),
                "funding.application.is-sent",
                new FormFields().add("on", on).add("way", way, one -> words.of("sending-way", one)),
                List.of(row(on, way)),
                seen -> steps.send(new SendApplication(seen.id(), seen.revision(), on.getValue(), way.getValue())));
    }

    /** The authority decided. */
    ActForm<ApplicationDetails> decide(ApplicationDetails application) {
        var ruling = new Select<Ruling>();
        ruling.setLabel(words.text("funding.application.ruling"));
        ruling.setItems(Ruling.values());
        ruling.setItemLabelGenerator(one -> words.of("ruling", one));
        ruling.setRequiredIndicatorVisible(true);
        var reference = Parts.text(words.text("funding.application.reference"), DecideApplication.REFERENCE_LENGTH);
        reference.setRequiredIndicatorVisible(true);
        var decidedOn = day("funding.application.decided-on");
        var notifiedOn = day("funding.application.notified-on");
        notifiedOn.setHelperText(words.text("funding.application.notified-help"));
        var yearly = NumberFields.euro(words, words.text("funding.application.granted-yearly"));
        yearly.setRequiredIndicatorVisible(true);
        yearly.setValue(application.reckoning().yearly().orElse(null));
        var from = day("funding.application.granted-from");
        var until = day("funding.application.granted-until");
        var applied = application.data().posts();
        from.setValue(applied.stream()
                .flatMap(post -> Stream.ofNullable(post.from()))
                .min(Comparator.naturalOrder())
                .orElse(null));
        until.setValue(applied.stream()
                .flatMap(post -> Stream.ofNullable(post.until()))
                .max(Comparator.naturalOrder())
                .orElse(null));
        var posts = new GrantedPostsField(words, applied);
        var reason = new NoteField(words.text("funding.application.reason"), DecideApplication.REASON_LENGTH);
        var granted = new Div(row(yearly, from, until), posts);
        granted.setVisible(false);
        ruling.addValueChangeListener(change -> {
            granted.setVisible(change.getValue() == Ruling.APPROVED);
            reason.setRequiredIndicatorVisible(change.getValue() == Ruling.REJECTED);
        });
        var fields = new FormFields()
                .add("ruling", ruling, one -> words.of("ruling", one))
                .add("reference", reference)
                .add("decidedOn", decidedOn)
                .add("notifiedOn", notifiedOn)
                .add("yearly", yearly, words::euro)
                .add("from", from)
                .add("until", until)
                .addSeveral("posts", posts, post -> words.text("funding.application.post", post.number()))
                .add("reason", reason);
        return new ActForm<>(
                words.text("funding.application.decide"),
                words.text("funding.application.decide-save"),
                "funding.application.is-decided",
                fields,
                List.of(row(ruling, reference, decidedOn, notifiedOn), granted, reason),
                seen -> steps.decide(new DecideApplication(
                        seen.id(),
                        seen.revision(),
                        ruling.getValue(),
                        reference.getValue(),
                        decidedOn.getValue(),
                        notifiedOn.getValue(),
                        yearly.getValue(),
                        from.getValue(),
                        until.getValue(),
                        ruling.getValue() == Ruling.APPROVED ? posts.read() : List.of(),
                        Parts.orNull(reason.getValue()))));
    }

    /** The applicant objected. */
    ActForm<ApplicationDetails> object(ApplicationDetails application) {
        var on = day("funding.application.objected-on");
        var reason = reason(ObjectToDecision.REASON_LENGTH);
        var content = new ArrayList<Component>();
        var last = application.decisions().getFirst().notifiedOn().plusMonths(1);
        content.add(
                last.isBefore(Localized.today())
                        ? Parts.warning(words.text("funding.application.object-late", Localized.date(last)))
                        : Parts.soft(words.text("funding.application.object-until", Localized.date(last))));
        content.add(row(on));
        content.add(reason);
        return new ActForm<>(
                words.text("funding.application.object"),
                words.text("funding.application.object"),
                "funding.application.is-objected",
                new FormFields().add("on", on).add("reason", reason),
                content,
                seen -> steps.object(
                        new ObjectToDecision(seen.id(), seen.revision(), on.getValue(), reason.getValue())));
    }

    /** Taken back, all of it or the objection only. */
    ActForm<ApplicationDetails> takeBack(boolean objectionOnly) {
        var on = day("funding.application.taken-back-on");
        var reason = reason(TakeBack.REASON_LENGTH);
        var does =
                words.text(objectionOnly ? "funding.application.take-back-objection" : "funding.application.take-back");
        return new ActForm<>(
                does,
                does,
                "funding.application.is-taken-back",
                new FormFields().add("on", on).add("reason", reason),
                List.of(row(on), reason),
                seen -> steps.takeBack(
                        new TakeBack(seen.id(), seen.revision(), objectionOnly, on.getValue(), reason.getValue())));
    }

    /** Back to the draft. */
    ActForm<ApplicationDetails> reopen() {
        var reason = reason(ReopenApplication.REASON_LENGTH);
        return new ActForm<>(
                words.text("funding.application.reopen"),
                words.text("funding.application.reopen"),
                "funding.application.is-reopened",
                new FormFields().add("reason", reason),
                List.of(Parts.soft(words.text("funding.application.reopen-means")), reason),
                seen -> steps.reopen(new ReopenApplication(seen.id(), seen.revision(), reason.getValue())));
    }

    private DatePicker day(String key) {
        var day = Localized.datePicker(words.text(key));
        day.setRequiredIndicatorVisible(true);
        return day;
    }

    private NoteField reason(int length) {
        var reason = new NoteField(words.text("funding.application.reason"), length);
        reason.setRequiredIndicatorVisible(true);
        return reason;
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("funding-question");
        return row;
    }
}
