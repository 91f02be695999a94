package org.lotse.cases.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import org.lotse.cases.api.plan.PlanRhythm;
import org.lotse.platform.ui.api.Feedback;

/** After how many months plans are reviewed; kept at once. */
final class RhythmChoice extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    RhythmChoice(PlanRhythm rhythm, Feedback feedback) {
        var months = new Select<Integer>();
        months.setLabel(getTranslation("cases.settings.rhythm"));
        months.setItems(
                IntStream.rangeClosed(PlanRhythm.LEAST, PlanRhythm.MOST).boxed().toList());
        months.setValue(rhythm.months());
        months.addValueChangeListener(change -> {
            if (change.isFromClient() && feedback.attempt(() -> rhythm.follow(change.getValue()))) {
                feedback.done("cases.settings.rhythm-saved");
            }
        });
        var explained = new Paragraph(getTranslation("cases.settings.rhythm-explained"));
        explained.addClassName("cases-soft");
        getContent().addClassName("cases-form-part");
        getContent().add(months, explained);
    }
}
