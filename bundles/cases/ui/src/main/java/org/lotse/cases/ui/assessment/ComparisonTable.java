package org.lotse.cases.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.assessment.AreaChange;
import org.lotse.cases.api.assessment.AssessmentEntry;
import org.lotse.cases.api.assessment.Judgement;
import org.lotse.cases.ui.DataTable;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.platform.ui.api.Localized;

/** Two assessments side by side, with what changed in words and a sign. */
final class ComparisonTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient AssessmentWords said;

    ComparisonTable(Words words, AssessmentEntry earlier, AssessmentEntry later) {
        this.words = words;
        said = new AssessmentWords(words);
        var table = new DataTable(
                words.get("cases.compare.title"),
                List.of(
                        words.get("cases.assessment.area"),
                        Localized.date(earlier.assessment().heldOn()),
                        Localized.date(later.assessment().heldOn()),
                        words.get("cases.compare.changed")));
        AreaChange.between(earlier, later)
                .forEach(change -> table.row(
                        said.of(change.area().area()),
                        List.of(
                                cell(change, change.before(), earlier),
                                cell(change, change.after(), later),
                                mark(change.direction(), said.of(change)))));
        texts(
                table,
                "strengths",
                earlier.assessment().strengths(),
                later.assessment().strengths());
        texts(table, "needs", earlier.assessment().needs(), later.assessment().needs());
        texts(table, "wishes", earlier.assessment().wishes(), later.assessment().wishes());
        getContent().setId("comparison");
        getContent().add(table);
    }

    private Component cell(AreaChange change, @Nullable Integer step, AssessmentEntry of) {
        var cell = new Div(new Span(said.shortly(change.area(), step)));
        of.assessment().of(change.area().id()).map(Judgement::note).ifPresent(note -> cell.add(note(note)));
        return cell;
    }

    private void texts(DataTable table, String field, @Nullable String before, @Nullable String after) {
        if (before == null && after == null) {
            return;
        }
        var same = Objects.equals(before, after);
        table.row(
                words.field(field),
                List.of(
                        note(Fields.orBlank(before)),
                        note(Fields.orBlank(after)),
                        mark(
                                same ? AreaChange.Direction.SAME : AreaChange.Direction.NEW,
                                words.get(same ? "cases.change.same" : "cases.change.text"))));
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("cases-note");
        note.getElement().setAttribute("dir", "auto");
        return note;
    }

    private static Component mark(AreaChange.Direction direction, String text) {
        var sign = new Span(AssessmentWords.sign(direction));
        sign.getElement().setAttribute("aria-hidden", "true");
        var mark = new Div(sign, new Span(text));
        mark.addClassNames(
                "cases-change",
                "cases-change-" + direction.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return mark;
    }
}
