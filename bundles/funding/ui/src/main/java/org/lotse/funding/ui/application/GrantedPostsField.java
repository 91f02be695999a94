package org.lotse.funding.ui.application;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.ArrayList;
import java.util.List;
import org.lotse.funding.api.application.GrantedPost;
import org.lotse.funding.api.application.PostEntry;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Localized;

/** Which posts were granted, and how far. All of them to begin with. */
final class GrantedPostsField extends CustomField<List<GrantedPost>> {

    private static final long serialVersionUID = 1L;

    private final transient List<Row> rows = new ArrayList<>();

    private record Row(int number, Checkbox granted, BigDecimalField share, DatePicker from, DatePicker until) {

        GrantedPost post() {
            return new GrantedPost(number, share.getValue(), from.getValue(), until.getValue());
        }

        boolean isUnreadable() {
            return from.isEmpty() && from.isInvalid()
                    || until.isEmpty() && until.isInvalid()
                    || share.isEmpty() && share.isInvalid();
        }

        void show(boolean shown) {
            share.setVisible(shown);
            from.setVisible(shown);
            until.setVisible(shown);
        }
    }

    GrantedPostsField(Words words, List<PostEntry> applied) {
        super(List.of());
        setLabel(words.text("funding.application.granted-posts"));
        var place = new Div();
        place.addClassName("funding-application-lines");
        applied.forEach(post -> place.add(row(words, post)));
        add(place);
        setValue(generateModelValue());
    }

    /** @throws RuleViolation beside the field if something in a row cannot be read */
    List<GrantedPost> read() {
        if (rows.stream().anyMatch(row -> row.granted().getValue() && row.isUnreadable())) {
            throw RuleViolation.at("posts", "shell.unreadable");
        }
        return generateModelValue();
    }

    @Override
    protected List<GrantedPost> generateModelValue() {
        return rows.stream()
                .filter(row -> row.granted().getValue())
                .map(Row::post)
                .toList();
    }

    @Override
    protected void setPresentationValue(List<GrantedPost> posts) {
        rows.forEach(row -> {
            var granted =
                    posts.stream().filter(post -> post.number() == row.number()).findFirst();
            row.granted().setValue(granted.isPresent());
            row.show(granted.isPresent());
            granted.ifPresent(post -> {
                row.share().setValue(post.share());
                row.from().setValue(post.from());
                row.until().setValue(post.until());
            });
        });
    }

    private Div row(Words words, PostEntry post) {
        var name = words.text("funding.application.post", post.number());
        var row = new Row(
                post.number(),
                new Checkbox(name, true),
                NumberFields.share(words),
                Localized.datePicker(words.text("funding.application.post-from")),
                Localized.datePicker(words.text("funding.application.post-until")));
        row.share().setValue(post.share());
        row.from().setValue(post.from());
        row.until().setValue(post.until());
        row.granted().addValueChangeListener(change -> {
            row.show(change.getValue());
            updateValue();
        });
        row.share().addValueChangeListener(change -> updateValue());
        row.from().addValueChangeListener(change -> updateValue());
        row.until().addValueChangeListener(change -> updateValue());
        rows.add(row);
        var line = new Div(row.granted(), row.share(), row.from(), row.until());
        line.addClassNames("funding-question", "funding-application-line");
        line.getElement().setAttribute("role", "group");
        line.getElement().setAttribute("aria-label", name);
        return line;
    }
}
