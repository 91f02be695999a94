package org.lotse.cases.ui.importing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.lotse.cases.api.importing.CaseImports;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.table.TableReader;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.file.FileField;
import org.lotse.platform.ui.api.form.FormFields;

/** Chooses the file and has it read. */
final class ListUpload extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private static final long MEGABYTE = 1024L * 1024L;
    private static final long MOST_MEGABYTES = 10;

    private final transient CaseImports imports;
    private final transient Feedback feedback;
    private final transient Runnable onRead;
    private final FileField file;
    private final transient FormFields fields;

    /** @param onRead told when it was read */
    ListUpload(CaseImports imports, Feedback feedback, ImportWords words, Runnable onRead) {
        this.imports = imports;
        this.feedback = feedback;
        this.onRead = onRead;
        file = new FileField(
                words.get("cases.import.file"),
                TableReader.ENDINGS,
                MOST_MEGABYTES * MEGABYTE,
                words.get("cases.import.wrong-type"),
                words.get("cases.import.too-large", MOST_MEGABYTES));
        file.setHelperText(words.get("cases.import.file-hint", MOST_MEGABYTES));
        fields = new FormFields().add("file", file);
        fields.remember();
        var read = new Button(words.get("cases.import.read"), click -> read());
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var hint = new Paragraph(words.get("cases.import.columns-hint"));
        hint.addClassName("cases-soft");
        getContent().addClassNames("cases-form-part", "cases-import-part");
        getContent().add(new H2(words.get("cases.import.choose")), hint, file, read);
    }

    FormFields fields() {
        return fields;
    }

    private void read() {
        feedback.attempt(fields.validated(), () -> {
            if (file.isEmpty()) {
                throw RuleViolation.at("file", "cases.import.file-missing");
            }
            file.send(imports::receive, this::finish);
        });
    }

    private void finish(Optional<RuntimeException> refusal) {
        if (feedback.attempt(fields.validated(), () -> refusal.ifPresent(ListUpload::raise))) {
            onRead.run();
        }
    }

    private static void raise(RuntimeException refusal) {
        throw refusal;
    }
}
