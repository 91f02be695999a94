package org.lotse.platform.ui.api.attachment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.attachment.Attachment;
import org.lotse.platform.api.attachment.AttachmentFolder;
import org.lotse.platform.api.attachment.RemoveAttachment;
import org.lotse.platform.api.attachment.RemovedAttachment;
import org.lotse.platform.api.attachment.ReviseAttachment;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.file.FileType;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.file.FileField;
import org.lotse.platform.ui.api.file.ServedFile;
import org.lotse.platform.ui.api.form.FormFields;

/**
 * The attachments of a record, as a part of its page: one form at a time above, the list below, what is left of removed ones at the end. The page passes
 * on {@link #hasUnsavedInput} and {@link #unsavedInput} where it {@link org.lotse.platform.ui.api.KeepsInput keeps input}.
 */
public final class AttachmentsPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private static final long MEGABYTE = 1024L * 1024L;

    private final transient Feedback feedback;
    private final Button add;
    private final Div place = new Div();
    private final UnorderedList items = new UnorderedList();
    private final Paragraph nothing;
    private final Details gone = new Details();
    private transient @Nullable AttachmentFolder folder;
    private transient @Nullable FormFields open;
    private boolean changeable;

    /**
     * @param title above it, translated
     * @param empty what stands there while there is nothing, translated
     */
    public AttachmentsPanel(String title, String empty, Feedback feedback) {
        this.feedback = feedback;
        nothing = new Paragraph(empty);
        add = new Button(getTranslation("shell.attachment.add"), new Icon("vaadin", "plus"), click -> begin());
        var head = new Div(new H2(title), add);
        head.addClassName("lotse-attachments-head");
        getContent().setId("attachments");
        getContent().addClassName("lotse-attachments");
        getContent().add(head, place, nothing, items, gone);
    }

    /**
     * Shows them.
     *
     * @param mayChange whether to offer keeping, correcting and removing; the folder asks the gate in any case
     */
    public void show(AttachmentFolder of, boolean mayChange) {
        folder = of;
        changeable = mayChange;
        add.setVisible(mayChange);
        var listed = of.list();
        items.removeAll();
        listed.forEach(one -> items.add(item(one)));
        nothing.setVisible(listed.isEmpty());
        showRemoved(of.removed());
    }

    /** Whether something was typed or chosen that is not kept yet. */
    public boolean hasUnsavedInput() {
        return open != null && open.isChanged();
    }

    /** What was typed and is not kept yet, by label. */
    public Map<String, String> unsavedInput() {
        return open == null ? Map.of() : open.changes();
    }

    private void begin() {
        var about = new AttachmentFields();
        var file = chooser(folder().largest());
        file.addValueChangeListener(chosen -> about.suggest(chosen.getValue()));
        var fields = about.addTo(new FormFields().add("file", file));
        var content =
                Stream.concat(Stream.of(file), about.components().stream()).toList();
        open(
                "shell.attachment.new",
                fields,
                content,
                "shell.attachment.save",
                () -> feedback.attempt(fields.validated(), () -> {
                    fields.requireReadable();
                    if (file.isEmpty()) {
                        throw RuleViolation.at("file", "platform.rule.file");
                    }
                    var data = about.data();
                    file.send(
                            (name, sent) -> folder().keep(data, name, sent),
                            refusal -> finish(
                                    fields, () -> refusal.ifPresent(AttachmentsPanel::raise), "shell.attachment.kept"));
                }));
    }

    private void beginToRevise(Attachment seen) {
        var about = new AttachmentFields();
        var fields = about.addTo(new FormFields());
        about.show(seen.data());
        open("shell.attachment.revise", fields, about.components(), "shell.attachment.save", () -> {
            finish(
                    fields,
                    () -> {
                        fields.requireReadable();
                        folder().revise(new ReviseAttachment(seen.id(), seen.version(), about.data()));
                    },
                    "shell.attachment.revised");
        });
    }

    private void beginToRemove(Attachment seen) {
        var reason = new TextField(getTranslation("shell.attachment.reason"));
        reason.setMaxLength(RemoveAttachment.REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        var fields = new FormFields().add("reason", reason);
        var stays = new Paragraph(
                getTranslation("shell.attachment.remove-text", seen.data().title()));
        open(
                "shell.attachment.remove",
                fields,
                List.of(stays, reason),
                "shell.attachment.remove-now",
                () -> finish(
                        fields,
                        () -> folder().remove(new RemoveAttachment(seen.id(), seen.version(), reason.getValue())),
                        "shell.attachment.removed"));
    }

    private void open(
            String title, FormFields fields, List<? extends Component> content, String save, Runnable onSave) {
        afterDiscarding(() -> {
            open = fields;
            fields.remember();
            place.removeAll();
            place.add(new AttachmentForm(
                    getTranslation(title), content, getTranslation(save), onSave, () -> afterDiscarding(this::close)));
        });
    }

    private void finish(FormFields fields, Runnable act, String told) {
        if (feedback.attempt(fields.validated(), act)) {
            feedback.done(told);
            close();
        }
        // Beside a form that is still open, too: what a colleague did meanwhile is shown, what was typed stays.
        show(folder(), changeable);
    }

    private void close() {
        open = null;
        place.removeAll();
        add.focus();
    }

    private void afterDiscarding(Runnable act) {
        if (hasUnsavedInput()) {
            feedback.confirm("shell.discard.title", "shell.discard.text", "shell.discard.do", new Object[0], act);
        } else {
            act.run();
        }
    }

    private AttachmentItem item(Attachment attachment) {
        var item = new AttachmentItem(attachment, () -> served(folder(), attachment));
        return changeable ? item.changeable(() -> beginToRevise(attachment), () -> beginToRemove(attachment)) : item;
    }

    /** Looked for anew at each request, so that a link is of no use when the file is gone or may not be seen any more. */
    private static ServedFile served(AttachmentFolder folder, Attachment attachment) {
        return folder.list().stream()
                .filter(now -> now.id().equals(attachment.id()))
                .findFirst()
                .map(now -> new ServedFile(
                        now.fileName(), now.type().mediaType(), now.size(), to -> folder.read(now.id(), to)))
                .orElseThrow(ConcurrentChange::removed);
    }

    private void showRemoved(List<RemovedAttachment> removed) {
        gone.removeAll();
        gone.setSummaryText(getTranslation("shell.attachment.gone", removed.size()));
        gone.setVisible(!removed.isEmpty());
        gone.add(new UnorderedList(removed.stream().map(this::trace).toArray(ListItem[]::new)));
    }

    private ListItem trace(RemovedAttachment removed) {
        var reason = new Paragraph(removed.reason());
        reason.getElement().setAttribute("dir", "auto");
        return new ListItem(
                new Paragraph(getTranslation(
                        "shell.attachment.trace",
                        removed.author(),
                        Localized.dateTime(removed.keptAt()),
                        removed.removedBy(),
                        Localized.dateTime(removed.removedAt()))),
                reason);
    }

    private FileField chooser(long largest) {
        var types = Stream.of(FileType.values()).map(FileType::name).collect(Collectors.joining(", "));
        var megabytes = largest / MEGABYTE;
        var field = new FileField(
                getTranslation("shell.attachment.file-field"),
                Stream.of(FileType.values())
                        .flatMap(type -> type.endings().stream())
                        .toList(),
                largest,
                getTranslation("platform.rule.file-type", types),
                getTranslation("platform.rule.file-size", megabytes));
        field.setHelperText(getTranslation("shell.attachment.file-hint", types, megabytes));
        return field;
    }

    private AttachmentFolder folder() {
        return Optional.ofNullable(folder).orElseThrow();
    }

    private static void raise(RuntimeException refusal) {
        throw refusal;
    }
}
