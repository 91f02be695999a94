package org.lotse.cases.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.lotse.cases.api.assessment.AssessmentEntry;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.ViewLink;

/** The way to each assessment of a case. */
final class AssessmentList extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    AssessmentList(Words words, List<AssessmentEntry> all) {
        var said = new AssessmentWords(words);
        var list = new UnorderedList();
        for (var entry : all) {
            var judged = entry.assessment().judgements().stream()
                    .filter(judgement -> judgement.step() != null)
                    .count();
            var soft = new Paragraph(
                    entry.finishedAt() == null
                            ? words.get("cases.assessment.line-draft", judged, entry.author())
                            : words.get(
                                    "cases.assessment.line-finished",
                                    judged,
                                    Fields.orBlank(entry.finishedBy()),
                                    Localized.dateTime(entry.finishedAt())));
            soft.addClassName("cases-soft");
            var item = new ListItem(
                    new ViewLink(said.of(entry), CasePage.ASSESSMENTS.of(entry.caseId()) + "/" + entry.id()), soft);
            item.addClassName("cases-contact");
            list.add(item);
        }
        getContent().addClassName("cases-contacts");
        getContent().add(new H2(words.get("cases.assessment.all")), list);
    }
}
