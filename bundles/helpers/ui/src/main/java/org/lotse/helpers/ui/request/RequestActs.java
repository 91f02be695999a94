package org.lotse.helpers.ui.request;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import org.lotse.helpers.api.request.ArrangeSponsorship;
import org.lotse.helpers.api.request.DeclineHelpRequest;
import org.lotse.helpers.api.request.DeclineReason;
import org.lotse.helpers.api.request.EndReason;
import org.lotse.helpers.api.request.EndSponsorship;
import org.lotse.helpers.api.request.Experience;
import org.lotse.helpers.api.request.HelpRequestDetails;
import org.lotse.helpers.api.request.HelpRequests;
import org.lotse.helpers.api.request.Matching;
import org.lotse.helpers.api.request.Suggestion;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.ActForm;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** The forms by which people decide about a request: decline it, arrange a Patenschaft, end it. */
final class RequestActs {

    private final HelpRequests requests;
    private final Matching matching;
    private final Words words;

    RequestActs(HelpRequests requests, Matching matching, Words words) {
        this.requests = requests;
        this.matching = matching;
        this.words = words;
    }

    ActForm<HelpRequestDetails> decline() {
        var reason = new RadioButtonGroup<DeclineReason>(words.text("helpers.decline.reason"));
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason.setItems(DeclineReason.values());
        reason.setItemLabelGenerator(words::of);
        reason.setRequiredIndicatorVisible(true);
        return new ActForm<>(
                words.text("helpers.decline.title"),
                words.text("helpers.decline.do"),
                "helpers.decline.done",
                new FormFields().add("reason", reason, words::of),
                List.of(reason),
                seen -> requests.decline(new DeclineHelpRequest(
                        seen.id(), seen.revision(), Check.present("reason", reason.getValue()))));
    }

    ActForm<HelpRequestDetails> arrange(HelpRequestDetails request, Suggestion with) {
        var today = Localized.today();
        var from = Localized.datePicker(words.text("helpers.arrange.from"));
        from.setRequiredIndicatorVisible(true);
        from.setValue(
                request.data().from().isBefore(today) ? today : request.data().from());
        var purpose = new TextField(words.text("helpers.arrange.purpose"));
        purpose.setRequiredIndicatorVisible(true);
        purpose.setMaxLength(ArrangeSponsorship.PURPOSE_LENGTH);
        purpose.setValue(words.skill(request.data().skill()));
        var consent = new Checkbox(words.text("helpers.arrange.consent", with.name()));
        return new ActForm<>(
                words.text("helpers.arrange.title", with.name()),
                words.text("helpers.arrange.do"),
                "helpers.arrange.done",
                new FormFields().add("from", from).add("purpose", purpose).add("consent", consent),
                List.of(from, purpose, consent),
                seen -> matching.arrange(new ArrangeSponsorship(
                        seen.id(),
                        seen.revision(),
                        with.volunteer(),
                        Check.present("from", from.getValue()),
                        purpose.getValue(),
                        consent.getValue())));
    }

    ActForm<HelpRequestDetails> end() {
        var on = Localized.datePicker(words.text("helpers.end.on"));
        on.setRequiredIndicatorVisible(true);
        on.setValue(Localized.today());
        var reason = new RadioButtonGroup<EndReason>(words.text("helpers.end.reason"));
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason.setItems(Arrays.stream(EndReason.values())
                .filter(each -> each != EndReason.WITHDRAWN)
                .toList());
        reason.setItemLabelGenerator(words::of);
        reason.setRequiredIndicatorVisible(true);
        var experience = new RadioButtonGroup<Experience>(words.text("helpers.end.experience"));
        experience.setItems(Experience.values());
        experience.setItemLabelGenerator(words::of);
        experience.setRequiredIndicatorVisible(true);
        var feedback = new NoteField(words.text("helpers.end.feedback"), EndSponsorship.FEEDBACK_LENGTH);
        feedback.setHelperText(words.text("helpers.end.feedback-help"));
        var lookOn = new Checkbox(words.text("helpers.end.look-on"));
        return new ActForm<>(
                words.text("helpers.sponsorship.end"),
                words.text("helpers.end.do"),
                "helpers.end.done",
                new FormFields()
                        .add("on", on)
                        .add("reason", reason, words::of)
                        .add("experience", experience, words::of)
                        .add("feedback", feedback)
                        .add("lookOn", lookOn),
                List.of(on, reason, experience, feedback, lookOn),
                seen -> matching.end(new EndSponsorship(
                        seen.id(),
                        seen.revision(),
                        Check.present("on", on.getValue()),
                        Check.present("reason", reason.getValue()),
                        Check.present("experience", experience.getValue()),
                        FormParts.orNull(feedback.getValue()),
                        lookOn.getValue())));
    }
}
