package org.lotse.cases.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.assessment.AssessedArea;
import org.lotse.cases.api.assessment.AssessmentEntry;
import org.lotse.cases.api.assessment.Judgement;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.platform.ui.api.Localized;

/** An assessment to read. */
final class AssessmentSheet extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient AssessmentWords said;

    AssessmentSheet(Words words, AssessmentEntry entry) {
        this.words = words;
        said = new AssessmentWords(words);
        getContent().setId("assessment");
        getContent().addClassName("cases-form-parts");
        var list = new UnorderedList();
        entry.areas().forEach(area -> list.add(item(area, entry)));
        getContent().add(part(new H2(words.get("cases.assessment.of-day", said.of(entry))), conversation(entry), list));
        text("strengths", entry.assessment().strengths());
        text("needs", entry.assessment().needs());
        text("wishes", entry.assessment().wishes());
        var author = soft(
                entry.finishedAt() == null
                        ? words.get("cases.assessment.begun-by", entry.author())
                        : words.get(
                                "cases.assessment.finished-by",
                                Fields.orBlank(entry.finishedBy()),
                                Localized.dateTime(entry.finishedAt())));
        getContent().add(author);
    }

    private Paragraph conversation(AssessmentEntry entry) {
        var assessment = entry.assessment();
        var parts = new ArrayList<String>();
        if (assessment.participants() != null) {
            parts.add(words.get("cases.assessment.with", assessment.participants()));
        }
        if (assessment.language() != null) {
            parts.add(words.of(assessment.language()));
        }
        if (assessment.interpreted()) {
            parts.add(words.get("cases.contact.with-interpreter"));
        }
        return soft(String.join(" · ", parts));
    }

    private ListItem item(AssessedArea area, AssessmentEntry entry) {
        var item = new ListItem(new H3(said.of(area.area())));
        item.addClassName("cases-contact");
        var judged = entry.assessment().of(area.id());
        var step = judged.map(Judgement::step).orElse(null);
        var words = new Paragraph(said.shortly(area, step));
        words.addClassName("cases-judged");
        item.add(words);
        if (step != null) {
            item.add(soft(said.meaning(area.scale(), step)));
        }
        judged.map(Judgement::note).ifPresent(note -> item.add(note(note)));
        return item;
    }

    private void text(String field, @Nullable String text) {
        if (text != null) {
            getContent().add(part(new H2(words.field(field)), note(text)));
        }
    }

    private static Section part(Component... content) {
        var part = new Section(content);
        part.addClassName("cases-contacts");
        return part;
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("cases-note");
        note.getElement().setAttribute("dir", "auto");
        return note;
    }

    private static Paragraph soft(String text) {
        var soft = new Paragraph(text);
        soft.addClassName("cases-soft");
        soft.setVisible(!text.isEmpty());
        return soft;
    }
}
