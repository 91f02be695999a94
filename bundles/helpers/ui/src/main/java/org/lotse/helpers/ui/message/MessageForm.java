package org.lotse.helpers.ui.message;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.EmailField.EmailFieldI18n;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.api.message.Audience;
import org.lotse.helpers.api.message.MessageDraft;
import org.lotse.helpers.api.message.MessageTemplate;
import org.lotse.helpers.ui.FormParts;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** A message while it is written. The rules are the module's, told with the preview. */
final class MessageForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Map<CircleId, CircleSummary> circles;
    private final transient Feedback feedback;
    private final Paragraph to = new Paragraph();
    private final ComboBox<CircleId> circle = new ComboBox<>(getTranslation("helpers.message.to-circle"));
    private final ComboBox<MessageTemplate> template = new ComboBox<>(getTranslation("helpers.message.template"));
    private final EmailField replyTo = new EmailField(getTranslation("helpers.message.reply-to"));
    private final TextField subject = new TextField(getTranslation("helpers.message.subject"));
    private final TextArea text = new NoteField(getTranslation("helpers.message.text"), MessageDraft.TEXT_LENGTH);
    private final transient FormFields fields;
    private transient @Nullable Audience audience;

    /**
     * @param known circles of the municipality, closed ones too
     * @param templates to begin with
     * @param changed what follows when anything is typed
     */
    MessageForm(List<CircleSummary> known, List<MessageTemplate> templates, Feedback feedback, Runnable changed) {
        this.feedback = feedback;
        circles = known.stream().collect(Collectors.toMap(CircleSummary::id, Function.identity()));
        circle.setItemLabelGenerator(this::name);
        circle.setItems(known.stream().map(CircleSummary::id).toList());
        circle.setHelperText(getTranslation("helpers.message.to-help"));
        circle.setRequiredIndicatorVisible(true);
        circle.addValueChangeListener(chosen -> suggestReplyTo(chosen.getValue()));
        template.setItemLabelGenerator(one -> one.data().title());
        template.setItems(templates);
        template.setVisible(!templates.isEmpty());
        template.setClearButtonVisible(true);
        template.addValueChangeListener(chosen -> take(chosen.getValue()));
        replyTo.setMaxLength(VolunteerData.EMAIL_LENGTH);
        replyTo.setRequiredIndicatorVisible(true);
        replyTo.setHelperText(getTranslation("helpers.message.reply-to-help"));
        replyTo.setI18n(new EmailFieldI18n().setPatternErrorMessage(getTranslation("helpers.rule.email")));
        subject.setMaxLength(MessageDraft.SUBJECT_LENGTH);
        subject.setRequiredIndicatorVisible(true);
        text.setRequiredIndicatorVisible(true);
        text.setMinRows(8);
        text.setHelperText(getTranslation("helpers.message.text-help", MessageWords.placeholders()));
        circle.addValueChangeListener(typed -> changed.run());
        replyTo.addValueChangeListener(typed -> changed.run());
        subject.addValueChangeListener(typed -> changed.run());
        text.addValueChangeListener(typed -> changed.run());
        getContent().addClassName("helpers-form");
        getContent()
                .add(FormParts.section(
                        getTranslation("helpers.message.what"),
                        to,
                        FormParts.columns(circle, template, replyTo, subject),
                        text));
        fields = new FormFields()
                .add("to", circle, this::name)
                .add("replyTo", replyTo)
                .add("subject", subject)
                .add("text", text);
    }

    /**
     * Begins a message to somebody.
     *
     * @param named what they are called; null for a circle, or if they are still to be chosen
     * @param of whose the shift is, if it is about one
     */
    void begin(@Nullable Audience to, @Nullable String named, @Nullable CircleId of) {
        audience = to == null || to.circle() != null ? null : to;
        this.to.setVisible(named != null);
        this.to.setText(named == null ? "" : named);
        circle.setVisible(audience == null);
        if (to != null && to.circle() != null) {
            circle.setValue(to.circle());
        }
        suggestReplyTo(of);
        fields.remember();
        subject.focus();
    }

    /** @throws RuleViolation if nobody is chosen */
    MessageDraft value() {
        var chosen = audience != null ? audience : ofCircle();
        return new MessageDraft(chosen, subject.getValue(), text.getValue(), FormParts.orNull(replyTo.getValue()));
    }

    FormFields fields() {
        return fields;
    }

    private Audience ofCircle() {
        if (circle.getValue() == null) {
            throw RuleViolation.at("to", "platform.rule.required");
        }
        return Audience.of(circle.getValue());
    }

    /** The circle's mailing address, unless somebody typed another one. */
    private void suggestReplyTo(@Nullable CircleId of) {
        var isSuggested = replyTo.isEmpty()
                || circles.values().stream().anyMatch(one -> replyTo.getValue().equals(one.email()));
        if (isSuggested) {
            Optional.ofNullable(of).map(circles::get).map(CircleSummary::email).ifPresent(replyTo::setValue);
        }
    }

    /** Writes a template into the form; what was typed goes only after a question. */
    private void take(@Nullable MessageTemplate chosen) {
        if (chosen == null) {
            return;
        }
        Runnable write = () -> {
            subject.setValue(chosen.data().subject());
            text.setValue(chosen.data().text());
        };
        if (text.isEmpty()) {
            write.run();
        } else {
            feedback.confirm(
                    "helpers.message.replace-title",
                    "helpers.message.replace-text",
                    "helpers.message.replace",
                    new Object[] {chosen.data().title()},
                    write);
        }
    }

    private String name(@Nullable CircleId id) {
        return Optional.ofNullable(id)
                .map(circles::get)
                .map(CircleSummary::name)
                .orElse("");
    }
}
