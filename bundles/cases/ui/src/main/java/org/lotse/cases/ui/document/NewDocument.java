package org.lotse.cases.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.document.CaseDocuments;
import org.lotse.cases.api.document.KeepDocument;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.api.file.FileType;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.file.FileField;
import org.lotse.platform.ui.api.form.FormFields;

/** Keeps a file with a case: the file goes out when everything else is right. */
final class NewDocument extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final long MEGABYTE = 1024L * 1024L;

    private final transient CaseDocuments documents;
    private final transient Feedback feedback;
    private final transient CaseId caseId;
    private final transient Runnable onKept;
    private final transient DocumentForm form;
    private final transient FormFields fields;
    private final FileField file;

    /**
     * @param largest bytes of a file
     * @param onKept told when it is kept
     * @param onCancel asked to put the form away
     */
    NewDocument(
            CaseDocuments documents,
            Feedback feedback,
            Words words,
            CaseId caseId,
            long largest,
            Runnable onKept,
            Runnable onCancel) {
        this.documents = documents;
        this.feedback = feedback;
        this.caseId = caseId;
        this.onKept = onKept;
        form = new DocumentForm(words);
        file = chooser(words, largest);
        file.addValueChangeListener(chosen -> form.suggest(chosen.getValue()));
        fields = form.addTo(new FormFields().add("file", file), words);
        var content = new ArrayList<Component>();
        content.add(file);
        content.addAll(form.components());
        var panel = new PanelForm(words.get("cases.document.new"), fields, content, onCancel);
        getContent()
                .add(panel.ending(
                        new FormActions(words, words.get("cases.document.save"), this::keep, onCancel, panel)));
    }

    FormFields fields() {
        return fields;
    }

    void focus() {
        file.focus();
    }

    private void keep() {
        feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            if (file.isEmpty()) {
                throw RuleViolation.at("file", "cases.document.file-missing");
            }
            var document = form.document();
            file.send(
                    (name, content) -> documents.keep(new KeepDocument(caseId, document, name), content), this::finish);
        });
    }

    private void finish(Optional<RuntimeException> refusal) {
        if (feedback.attempt(fields.validated(), () -> refusal.ifPresent(NewDocument::raise))) {
            onKept.run();
        }
    }

    private static void raise(RuntimeException refusal) {
        throw refusal;
    }

    private static FileField chooser(Words words, long largest) {
        var types = Stream.of(FileType.values()).map(FileType::name).collect(Collectors.joining(", "));
        var megabytes = largest / MEGABYTE;
        var field = new FileField(
                words.field("documentFile"),
                Stream.of(FileType.values())
                        .flatMap(type -> type.endings().stream())
                        .toList(),
                largest,
                words.get("cases.document.wrong-type", types),
                words.get("cases.document.too-large", megabytes));
        field.setHelperText(words.get("cases.document.file-hint", types, megabytes));
        return field;
    }
}
