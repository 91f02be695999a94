package org.lotse.cases.ui.importing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.lotse.cases.api.importing.CaseImports;
import org.lotse.cases.api.importing.ImportEntry;
import org.lotse.cases.api.importing.ImportState;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;

/** The lists that were taken in, and the way back. */
final class HistoryPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient CaseImports imports;
    private final transient Feedback feedback;
    private final transient ImportWords words;

    HistoryPanel(CaseImports imports, Feedback feedback, ImportWords words) {
        this.imports = imports;
        this.feedback = feedback;
        this.words = words;
        getContent().setId("import-history");
        getContent().addClassNames("cases-form-part", "cases-import-part");
    }

    void show() {
        getContent().removeAll();
        getContent().add(new H2(words.get("cases.import.history")));
        var entries = imports.history();
        if (entries.isEmpty()) {
            getContent().add(new EmptyState("upload", words.get("cases.import.nothing-yet")));
            return;
        }
        var list = new UnorderedList();
        entries.stream().map(this::item).forEach(list::add);
        getContent().add(list);
    }

    private Component item(ImportEntry entry) {
        var item = new ListItem(
                new H3(entry.fileName()),
                new Paragraph(words.get(
                        "cases.import.taken-in-by", entry.rows(), entry.by(), Localized.dateTime(entry.at()))));
        if (entry.state() == ImportState.UNDONE && entry.undoneAt() != null && entry.undoneBy() != null) {
            item.add(new Paragraph(
                    words.get("cases.import.undone-by", entry.undoneBy(), Localized.dateTime(entry.undoneAt()))));
        } else {
            var undo = new Button(words.get("cases.import.undo"), click -> ask(entry));
            undo.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR);
            undo.getElement().setAttribute("aria-label", words.get("cases.import.undo-named", entry.fileName()));
            item.add(undo);
        }
        return item;
    }

    private void ask(ImportEntry entry) {
        feedback.confirm(
                "cases.import.undo-title",
                "cases.import.undo-text",
                "cases.import.undo-confirm",
                new Object[] {entry.rows(), entry.fileName()},
                () -> undo(entry));
    }

    private void undo(ImportEntry entry) {
        if (feedback.attempt(() -> imports.undo(entry.id()))) {
            feedback.done("cases.import.undone", entry.rows());
        }
        show();
    }
}
