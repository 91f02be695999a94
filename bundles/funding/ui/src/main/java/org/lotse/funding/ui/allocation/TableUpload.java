package org.lotse.funding.ui.allocation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.allocation.AllocationTables;
import org.lotse.funding.api.allocation.ReadTable;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.table.TableReader;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.file.FileField;
import org.lotse.platform.ui.api.form.FormFields;

/** Chooses a file and has it read. */
final class TableUpload extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private static final long MEGABYTE = 1024L * 1024L;

    private final transient AllocationTables tables;
    private final transient Feedback feedback;
    private final transient Consumer<ReadTable> onRead;
    private final FileField file;
    private final transient FormFields fields;
    /** Read outside the session's lock, shown inside it. */
    private transient volatile @Nullable ReadTable read;

    TableUpload(AllocationTables tables, Feedback feedback, Words words, Consumer<ReadTable> onRead) {
        this.tables = tables;
        this.feedback = feedback;
        this.onRead = onRead;
        var most = AllocationTables.MOST_BYTES / MEGABYTE;
        file = new FileField(
                words.text("funding.table-in.file"),
                TableReader.ENDINGS,
                AllocationTables.MOST_BYTES,
                words.text("funding.table-in.wrong-type"),
                words.text("funding.table-in.too-large", most));
        file.setHelperText(words.text("funding.table-in.file-help", most));
        fields = new FormFields().add("file", file);
        fields.remember();
        getContent().setId("table-upload");
        getContent()
                .add(
                        new H2(words.text("funding.table-in.choose")),
                        Parts.soft(words.text("funding.table-in.columns")),
                        file,
                        Parts.acts(Parts.primary(words.text("funding.table-in.read"), this::read)));
    }

    FormFields fields() {
        return fields;
    }

    private void read() {
        feedback.attempt(fields.validated(), () -> {
            if (file.isEmpty()) {
                throw RuleViolation.at("file", "funding.table-in.missing");
            }
            read = null;
            file.send((name, content) -> read = tables.read(name, content), this::finish);
        });
    }

    private void finish(Optional<RuntimeException> refusal) {
        if (feedback.attempt(fields.validated(), () -> refusal.ifPresent(TableUpload::raise))) {
            var table = read;
            read = null;
            if (table != null) {
                onRead.accept(table);
            }
        }
    }

    private static void raise(RuntimeException refusal) {
        throw refusal;
    }
}
