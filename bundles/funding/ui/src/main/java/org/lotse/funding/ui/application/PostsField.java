package org.lotse.funding.ui.application;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import java.util.ArrayList;
import java.util.List;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.PostEntry;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.rule.RuleViolation;

/** The posts of an application, one below the other, to add and to take away. */
final class PostsField extends CustomField<List<PostEntry>> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Towns towns;
    private final Div place = new Div();
    private final Paragraph none;
    private final Button add;
    private final List<PostRow> rows = new ArrayList<>();
    private transient List<Ags> offered = List.of();

    PostsField(Words words, Towns towns) {
        super(List.of());
        this.words = words;
        this.towns = towns;
        setLabel(words.text("funding.application.posts"));
        none = Parts.soft(words.text("funding.application.posts-none"));
        add = new Button(words.text("funding.application.post-add"), new Icon("vaadin", "plus"), click -> append());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        place.addClassName("funding-application-lines");
        add(none, place, add);
        tell();
    }

    /** In which municipalities posts can be. */
    void offer(List<Ags> municipalities) {
        offered = municipalities;
        rows.forEach(row -> row.offer(municipalities));
    }

    /** @throws RuleViolation beside the field if something in a row cannot be read */
    List<PostEntry> read() {
        if (rows.stream().anyMatch(PostRow::isUnreadable)) {
            throw RuleViolation.at("posts", "shell.unreadable");
        }
        return generateModelValue();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        add.setVisible(!readOnly);
        rows.forEach(row -> row.setReadOnly(readOnly));
    }

    @Override
    protected List<PostEntry> generateModelValue() {
        return rows.stream().map(PostRow::post).toList();
    }

    @Override
    protected void setPresentationValue(List<PostEntry> posts) {
        rows.clear();
        place.removeAll();
        posts.forEach(this::draw);
        tell();
    }

    /** A new post begins like the one before: most of them differ in little. */
    private void append() {
        var like = rows.isEmpty() ? null : rows.getLast().post();
        var row = draw(
                like == null
                        ? new PostEntry(0, null, null, null, null, null)
                        : new PostEntry(0, like.qualification(), null, like.from(), like.until(), null));
        updateValue();
        tell();
        row.focus();
    }

    private PostRow draw(PostEntry post) {
        var drawn = new ArrayList<PostRow>();
        var row = new PostRow(words, towns, post, offered, this::updateValue, () -> drawn.forEach(this::remove));
        drawn.add(row);
        row.setReadOnly(isReadOnly());
        rows.add(row);
        place.add(row);
        return row;
    }

    private void remove(PostRow row) {
        rows.remove(row);
        place.remove(row);
        updateValue();
        tell();
        add.focus();
    }

    /** New posts are called by the numbers that they get. */
    private void tell() {
        var following = rows.stream().mapToInt(PostRow::number).max().orElse(0);
        for (var row : rows) {
            row.name(row.number() > 0 ? row.number() : ++following);
        }
        none.setVisible(rows.isEmpty());
    }
}
