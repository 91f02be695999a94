package org.lotse.cases.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.lotse.cases.api.assessment.AreaId;
import org.lotse.cases.api.assessment.AssessedArea;
import org.lotse.cases.api.assessment.AssessmentEntry;
import org.lotse.cases.api.assessment.Judgement;
import org.lotse.cases.ui.DataTable;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** How the areas of life moved from one assessment to the next: a picture, and the table behind it. */
final class ProgressPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient AssessmentWords said;

    /** @param finished at least one, the earliest first */
    ProgressPanel(Words words, List<AssessmentEntry> finished) {
        this.words = words;
        said = new AssessmentWords(words);
        var hint = new Paragraph(words.get("cases.progress.hint"));
        hint.addClassName("cases-soft");
        getContent().setId("progress");
        getContent().addClassName("cases-contacts");
        getContent()
                .add(
                        new H2(words.get("cases.progress.title")),
                        hint,
                        new ProgressPicture(words, areas(finished), finished),
                        new NativeDetails(words.get("cases.progress.as-table"), table(finished)));
    }

    private DataTable table(List<AssessmentEntry> finished) {
        var heads = new ArrayList<String>();
        heads.add(words.get("cases.assessment.area"));
        finished.forEach(entry -> heads.add(Localized.date(entry.assessment().heldOn())));
        var table = new DataTable(words.get("cases.progress.title"), heads);
        areas(finished).forEach(area -> table.texts(said.of(area.area()), steps(area, finished)));
        return table;
    }

    /** Whatever any of them looks at, as the latest of those calls it. */
    private static List<AssessedArea> areas(List<AssessmentEntry> finished) {
        var areas = new LinkedHashMap<AreaId, AssessedArea>();
        for (var entry : finished.reversed()) {
            entry.areas().forEach(area -> areas.putIfAbsent(area.id(), area));
        }
        return List.copyOf(areas.values());
    }

    private List<String> steps(AssessedArea area, List<AssessmentEntry> finished) {
        return finished.stream()
                .map(entry -> said.shortly(
                        area,
                        entry.assessment().of(area.id()).map(Judgement::step).orElse(null)))
                .toList();
    }
}
