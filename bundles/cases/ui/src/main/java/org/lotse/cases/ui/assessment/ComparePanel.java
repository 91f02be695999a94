package org.lotse.cases.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiConsumer;
import org.lotse.cases.api.assessment.AssessmentEntry;
import org.lotse.cases.ui.Words;

/** Chooses two assessments and shows them side by side. */
final class ComparePanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final Select<AssessmentEntry> earlier = new Select<>();
    private final Select<AssessmentEntry> later = new Select<>();
    private final Div place = new Div();

    /**
     * @param finished what can be chosen, the earliest first
     * @param from shown first on the one side
     * @param to shown first on the other
     * @param onChange told what is shown when the person chose
     */
    ComparePanel(
            Words words,
            List<AssessmentEntry> finished,
            AssessmentEntry from,
            AssessmentEntry to,
            BiConsumer<AssessmentEntry, AssessmentEntry> onChange) {
        this.words = words;
        offer(earlier, "cases.compare.earlier", finished, from);
        offer(later, "cases.compare.later", finished, to);
        List.of(earlier, later)
                .forEach(select -> select.addValueChangeListener(change -> {
                    show();
                    onChange.accept(earlier.getValue(), later.getValue());
                }));
        var line = new Div(earlier, later);
        line.addClassName("cases-contact-line");
        getContent().setId("compare");
        getContent().addClassName("cases-contacts");
        getContent().add(new H2(words.get("cases.compare.title")), line, place);
        show();
    }

    private void show() {
        place.removeAll();
        place.add(new ComparisonTable(words, earlier.getValue(), later.getValue()));
    }

    private void offer(Select<AssessmentEntry> select, String label, List<AssessmentEntry> all, AssessmentEntry first) {
        select.setLabel(words.get(label));
        select.setItems(all);
        select.setItemLabelGenerator(new AssessmentWords(words)::of);
        select.setValue(first);
    }
}
