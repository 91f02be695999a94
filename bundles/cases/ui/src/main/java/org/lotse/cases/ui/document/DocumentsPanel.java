package org.lotse.cases.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.Icon;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.document.CaseDocuments;
import org.lotse.cases.api.document.DocumentEntry;
import org.lotse.cases.api.document.DocumentFiles;
import org.lotse.cases.api.document.RemoveDocument;
import org.lotse.cases.api.document.ReviseDocument;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.FormSlot;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.file.ServedFile;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFields;

/** The documents of a case: one form at a time above, the list below, what is left of removed ones at the end. */
final class DocumentsPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient CaseDocuments documents;
    private final transient DocumentFiles files;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient BooleanSupplier mayWrite;

    private final Button add;
    private final Button write;
    private final FormSlot place;
    private final DocumentList list;
    private final RemovedDocuments removed;
    private transient @Nullable CaseId shown;

    /** @param mayWrite whether to offer keeping, correcting and removing */
    DocumentsPanel(
            CaseDocuments documents,
            DocumentFiles files,
            Feedback feedback,
            Navigator navigator,
            Words words,
            BooleanSupplier mayWrite) {
        this.documents = documents;
        this.files = files;
        this.feedback = feedback;
        this.words = words;
        this.mayWrite = mayWrite;
        place = new FormSlot(feedback);
        list = new DocumentList(words, this::item);
        removed = new RemovedDocuments(words);
        add = new Button(words.get("cases.document.add"), new Icon("vaadin", "plus"), click -> begin());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        write = new Button(
                words.get("cases.letter.write"),
                new Icon("vaadin", "envelope-open-o"),
                click -> navigator.to("cases/" + id() + "/letter"));
        var head = new Div(new H2(words.get("cases.document.title")), write, add);
        head.addClassName("cases-panel-head");
        getContent().setId("documents");
        getContent().addClassName("cases-contacts");
        getContent().add(head, place, list, removed);
    }

    void show(CaseId id) {
        shown = id;
        add.setVisible(mayWrite.getAsBoolean());
        write.setVisible(mayWrite.getAsBoolean());
        list.show(documents.of(id));
        removed.show(documents.removed(id));
    }

    boolean hasUnsavedInput() {
        return place.hasUnsavedInput();
    }

    Map<String, String> unsavedInput() {
        return place.unsavedInput();
    }

    private void begin() {
        place.afterDiscarding(() -> {
            var form = new NewDocument(
                    documents, feedback, words, id(), files.largest(), () -> done("cases.document.kept"), this::cancel);
            open(form, form.fields(), form::focus);
        });
    }

    private void correct(DocumentEntry entry) {
        place.afterDiscarding(() -> beginToCorrect(entry));
    }

    private void beginToCorrect(DocumentEntry entry) {
        var form = new DocumentForm(words);
        var fields = form.addTo(new FormFields(), words);
        var edit = new Edit<DocumentEntry>(
                        fields, feedback, seen -> documents.find(seen.id()), seen -> form.show(seen.document()))
                .whenRemoved(this::closeAndReload);
        var panel = new PanelForm(words.get("cases.document.correct"), fields, form.components(), this::cancel);
        panel.ending(new FormActions(
                words,
                words.get("cases.document.save"),
                () -> edit.save(
                        seen -> documents.revise(new ReviseDocument(seen.id(), seen.version(), form.document())),
                        () -> done("cases.document.corrected")),
                this::cancel,
                panel));
        open(panel, fields, panel::focus);
        edit.begin(entry);
    }

    private void askToRemove(DocumentEntry entry) {
        place.afterDiscarding(() -> {
            var form = new DocumentRemoval(words, entry, filled -> remove(entry, filled), this::cancel);
            open(form, form.fields(), form::focus);
        });
    }

    private void remove(DocumentEntry entry, DocumentRemoval form) {
        if (feedback.attempt(
                form.fields().validated(),
                () -> documents.remove(new RemoveDocument(entry.id(), entry.version(), form.reason())))) {
            done("cases.document.removed");
        } else {
            show(id());
        }
    }

    private void open(Component form, FormFields fields, Runnable focus) {
        place.open(form, fields);
        form.scrollIntoView();
        focus.run();
    }

    private void cancel() {
        place.afterDiscarding(() -> {
            place.close();
            add.focus();
        });
    }

    private void done(String key) {
        feedback.done(key);
        closeAndReload();
    }

    private void closeAndReload() {
        place.close();
        show(id());
        add.focus();
    }

    private DocumentItem item(DocumentEntry entry) {
        var item = new DocumentItem(words, entry, () -> served(entry));
        return mayWrite.getAsBoolean() ? item.changeable(() -> correct(entry), () -> askToRemove(entry)) : item;
    }

    /** Looked for anew at each request, so that a link is of no use when the document is gone or may not be seen any more. */
    private ServedFile served(DocumentEntry entry) {
        return documents
                .find(entry.id())
                .map(now -> new ServedFile(
                        now.fileName(), now.type().mediaType(), now.size(), to -> files.read(now.id(), to)))
                .orElseThrow(ConcurrentChange::removed);
    }

    private CaseId id() {
        return Optional.ofNullable(shown).orElseThrow();
    }
}
