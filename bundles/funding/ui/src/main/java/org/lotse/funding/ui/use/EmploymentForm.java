package org.lotse.funding.ui.use;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.api.staff.Employment;
import org.lotse.funding.api.staff.EmploymentData;
import org.lotse.funding.ui.Parts;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** Who fills a post: everything that is written down about it. */
final class EmploymentForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient UseWords words;
    private final transient List<FundedPost> posts;
    private final Select<FundedPost> post = new Select<>();
    private final TextField person;
    private final TextField employer;
    private final Select<Qualification> qualification = new Select<>();
    private final TextField share;
    private final DatePicker from;
    private final DatePicker until;
    private final TextField reason;
    private final transient FormFields fields;

    /** @param posts of the grant */
    EmploymentForm(UseWords words, List<FundedPost> posts) {
        this.words = words;
        this.posts = List.copyOf(posts);
        post.setLabel(words.text("funding.use.post"));
        post.setItems(this.posts);
        post.setItemLabelGenerator(words::post);
        person = Parts.text(words.text("funding.use.person"), EmploymentData.NAME_LENGTH);
        employer = Parts.text(words.text("funding.use.employer"), EmploymentData.NAME_LENGTH);
        employer.setHelperText(words.text("funding.use.employer-help"));
        qualification.setLabel(words.text("funding.use.qualification"));
        qualification.setItems(Qualification.values());
        qualification.setItemLabelGenerator(one -> words.words().of(one));
        share = new TextField(words.text("funding.use.share"));
        share.setHelperText(words.text("funding.use.share-help"));
        from = Localized.datePicker(words.text("funding.use.from"));
        until = Localized.datePicker(words.text("funding.use.until"));
        until.setHelperText(words.text("funding.use.until-help"));
        reason = Parts.text(words.text("funding.use.reason"), EmploymentData.REASON_LENGTH);
        reason.setHelperText(words.text("funding.use.reason-help"));
        Stream.<HasValue<?, ?>>of(post, person, employer, qualification, share, from)
                .forEach(field -> field.setRequiredIndicatorVisible(true));
        fields = new FormFields()
                .add("post", post, this::called)
                .add("person", person)
                .add("employer", employer)
                .add("qualification", qualification, one -> words.words().of(one))
                .add("share", share)
                .add("from", from)
                .add("until", until)
                .add("reason", reason);
        getContent().add(post, person, employer, qualification, share, from, until, reason);
        getContent().addClassName("funding-question");
    }

    FormFields fields() {
        return fields;
    }

    /** An empty form; of a post that is known already, what it is funded for stands there. */
    void begin(@Nullable FundedPost known) {
        reason.setVisible(false);
        post.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                suggest(change.getValue());
            }
        });
        if (known != null) {
            post.setValue(known);
            suggest(known);
        }
        fields.remember();
        person.focus();
    }

    private void suggest(FundedPost known) {
        qualification.setValue(known.qualification());
        share.setValue(Typed.write(known.share(), words.words().locale()));
        from.setValue(known.from());
    }

    void show(Employment employment) {
        post.setValue(find(employment.post()).orElse(null));
        person.setValue(employment.person());
        employer.setValue(employment.employer());
        qualification.setValue(employment.qualification());
        share.setValue(Typed.write(employment.share(), words.words().locale()));
        from.setValue(employment.from());
        until.setValue(employment.until().orElse(null));
        reason.clear();
    }

    /** @throws RuleViolation beside what cannot be read */
    EmploymentData value() {
        return new EmploymentData(
                post.isEmpty() ? null : post.getValue().number(),
                person.getValue(),
                employer.getValue(),
                qualification.getValue(),
                Typed.read("share", share.getValue(), words.words().locale()),
                from.getValue(),
                until.getValue(),
                Parts.orNull(reason.getValue()));
    }

    /** The reason that is typed, or null. */
    @Nullable
    String reason() {
        return Parts.orNull(reason.getValue());
    }

    void setReadOnly(boolean readOnly) {
        Stream.<HasValue<?, ?>>of(post, person, employer, qualification, share, from, until)
                .forEach(field -> field.setReadOnly(readOnly));
        reason.setVisible(!readOnly);
    }

    private Optional<FundedPost> find(int number) {
        return posts.stream().filter(one -> one.number() == number).findFirst();
    }

    private String called(@Nullable FundedPost one) {
        return one == null ? "" : words.post(one);
    }
}
