package org.lotse.cases.ui.figures;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.handover.HandoverReport;
import org.lotse.cases.ui.Words;

/** What the office told in words that accompanied the person before. */
public final class ReportSheet extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    /** All that was written; parts left empty do not appear. */
    public ReportSheet(Words words, HandoverReport report) {
        this.words = words;
        getContent().setId("report");
        getContent().addClassNames("cases-facts", "cases-handover-sheet");
        getContent().add(new H2(words.get("cases.handover.report-title")));
        add("reportDone", report.done());
        add("reportNeeds", report.needs());
        add("reportNextSteps", report.nextSteps());
    }

    private void add(String field, @Nullable String text) {
        if (text != null) {
            var told = new Div(text);
            told.addClassName("cases-note");
            told.getElement().setAttribute("dir", "auto");
            getContent().add(new H3(words.field(field)), told);
        }
    }
}
