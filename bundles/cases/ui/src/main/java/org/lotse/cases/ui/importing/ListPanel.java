package org.lotse.cases.ui.importing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.lotse.cases.api.importing.CaseImports;
import org.lotse.cases.api.importing.ImportStage;
import org.lotse.cases.api.importing.ListInHand;
import org.lotse.cases.api.importing.StartImport;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** The list that was read: what its columns mean, what came of the check, and what to do next. */
final class ListPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient CaseImports imports;
    private final transient Feedback feedback;
    private final transient ListInHand list;
    private final transient Runnable onChange;
    private final ColumnChoice columns;
    private final Button check;
    private final Button takeIn;

    /** @param onChange told when something was begun or put away */
    ListPanel(CaseImports imports, Feedback feedback, ImportWords words, ListInHand list, Runnable onChange) {
        this.imports = imports;
        this.feedback = feedback;
        this.list = list;
        this.onChange = onChange;
        columns = new ColumnChoice(list.columns(), words);
        check = new Button(words.get("cases.import.check"), click -> start(false));
        takeIn = new Button(words.get("cases.import.take-in", list.rows()), click -> ask());
        var away = new Button(words.get("cases.import.put-away"), click -> putAway());
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        columns.onChange(this::offer);
        offer();
        var from = new Paragraph(
                words.get("cases.import.brought", list.rows(), list.by(), Localized.dateTime(list.since())));
        from.addClassName("cases-soft");
        var acts = new Div(check, takeIn, away);
        acts.addClassName("cases-import-acts");
        getContent().setId("import-list");
        getContent().addClassNames("cases-form-part", "cases-import-part");
        getContent().add(new H2(list.fileName()), from);
        if (list.stage() == ImportStage.FAILED) {
            getContent().add(new Paragraph(words.get("cases.import.failed")));
        }
        if (list.report() != null) {
            getContent().add(new ReportPanel(list.report(), words));
        }
        getContent().add(columns, acts);
    }

    FormFields fields() {
        return columns.fields();
    }

    /** What was checked with these columns and found right can be taken in; anything else is checked first. */
    private void offer() {
        var right = list.report() != null
                && list.report().badRows() == 0
                && !columns.fields().isChanged();
        takeIn.setEnabled(right);
        takeIn.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        check.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        (right ? takeIn : check).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    private void ask() {
        feedback.confirm(
                "cases.import.take-in-title",
                "cases.import.take-in-text",
                "cases.import.take-in-confirm",
                new Object[] {list.rows(), list.fileName()},
                () -> start(true));
    }

    private void start(boolean takesIn) {
        if (feedback.attempt(() -> imports.start(new StartImport(list.id(), columns.meaning(), takesIn)))) {
            onChange.run();
        }
    }

    private void putAway() {
        feedback.attempt(() -> imports.cancel(list.id()));
        onChange.run();
    }
}
