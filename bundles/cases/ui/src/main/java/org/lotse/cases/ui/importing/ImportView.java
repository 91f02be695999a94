package org.lotse.cases.ui.importing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.importing.CaseImports;
import org.lotse.cases.api.importing.ImportId;
import org.lotse.cases.api.importing.ImportStage;
import org.lotse.cases.api.importing.ListInHand;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.FormFields;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Takes in a list that was kept outside. What stands here follows from how far the list is, whoever brought it and wherever they went since. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/import", permission = "cases.import", title = "cases.import.title", icon = "upload", order = 80)
@StyleSheet("context://cases/cases.css")
@StyleSheet("context://cases/import.css")
public final class ImportView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private static final int EVERY = 700;
    private static final int NEVER = -1;

    private final transient CaseImports imports;
    private final transient Feedback feedback;
    private final transient ImportWords words;
    private final Div present = new Div();
    private final HistoryPanel history;
    private transient FormFields fields = new FormFields();
    private @Nullable ProgressPanel progress;
    private transient @Nullable Registration polls;

    /** Filled when entered. */
    @Activate
    public ImportView(@Reference CaseImports imports, @Reference Feedback feedback, @Reference Texts texts) {
        this.imports = imports;
        this.feedback = feedback;
        words = new ImportWords(texts, Localized.language());
        history = new HistoryPanel(imports, feedback, words);
        var hint = new Paragraph(words.get("cases.import.hint"));
        hint.addClassName("cases-soft");
        getContent().setId("case-import");
        getContent().addClassName("cases-import");
        getContent().add(new ViewHeader(words.get("cases.import.title")), hint, present, history);
    }

    @Override
    public void enter(Visit visit) {
        show();
        history.show();
    }

    @Override
    public boolean hasUnsavedInput() {
        return fields.isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return fields.changes();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        polls = ui.addPollListener(poll -> look());
        ask(ui);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(NEVER);
        if (polls != null) {
            polls.remove();
            polls = null;
        }
    }

    private void show() {
        present.removeAll();
        fields = new FormFields();
        progress = null;
        imports.inHand().ifPresentOrElse(this::show, this::offer);
        getUI().ifPresent(this::ask);
    }

    private void show(ListInHand list) {
        if (list.stage().isRunning()) {
            progress = new ProgressPanel(words, list, () -> stop(list.id()));
            present.add(progress);
        } else if (list.stage() == ImportStage.TAKEN_IN) {
            present.add(done(list));
        } else {
            var panel = new ListPanel(imports, feedback, words, list, this::show);
            fields = panel.fields();
            present.add(panel);
        }
    }

    private void offer() {
        var upload = new ListUpload(imports, feedback, words, this::show);
        fields = upload.fields();
        present.add(upload);
    }

    private Section done(ListInHand list) {
        var text = new Paragraph(words.get("cases.import.done", list.rows()));
        text.getElement().setAttribute("role", "status");
        var next = new Button(words.get("cases.import.next"), click -> {
            feedback.attempt(() -> imports.cancel(list.id()));
            show();
        });
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var acts = new Div(next, new ViewLink(words.get("cases.import.to-cases"), "cases"));
        acts.addClassName("cases-import-acts");
        var part = new Section(new H2(list.fileName()), text, acts);
        part.setId("import-done");
        part.addClassNames("cases-form-part", "cases-import-part");
        return part;
    }

    private void stop(ImportId id) {
        feedback.attempt(() -> imports.cancel(id));
        look();
    }

    /** How far it is now. */
    private void look() {
        if (progress == null) {
            return;
        }
        var list = imports.inHand();
        if (list.filter(now -> now.stage().isRunning()).isPresent()) {
            progress.show(list.get());
            return;
        }
        show();
        history.show();
    }

    private void ask(UI ui) {
        ui.setPollInterval(progress == null ? NEVER : EVERY);
    }
}
