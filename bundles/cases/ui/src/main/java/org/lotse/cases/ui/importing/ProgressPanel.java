package org.lotse.cases.ui.importing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.lotse.cases.api.importing.ImportStage;
import org.lotse.cases.api.importing.ListInHand;

/** How far the work on the list is, and a way to stop it. */
final class ProgressPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient ImportWords words;
    private final ProgressBar bar;
    private final Paragraph where = new Paragraph();

    ProgressPanel(ImportWords words, ListInHand list, Runnable onStop) {
        this.words = words;
        bar = new ProgressBar(0, list.rows());
        var title = words.get(
                list.stage() == ImportStage.TAKING_IN ? "cases.import.taking-in" : "cases.import.checking",
                list.fileName());
        bar.getElement().setAttribute("aria-label", title);
        where.addClassName("cases-soft");
        var leave = new Paragraph(words.get("cases.import.may-leave"));
        leave.addClassName("cases-soft");
        getContent().setId("import-progress");
        getContent().addClassNames("cases-form-part", "cases-import-part");
        getContent()
                .add(
                        new H2(title),
                        bar,
                        where,
                        leave,
                        new Button(words.get("cases.import.stop"), click -> onStop.run()));
        show(list);
    }

    void show(ListInHand list) {
        bar.setValue(Math.min(list.done(), list.rows()));
        where.setText(
                list.done() == 0
                        ? words.get("cases.import.waiting")
                        : words.get("cases.import.row-of", list.done(), list.rows()));
    }
}
