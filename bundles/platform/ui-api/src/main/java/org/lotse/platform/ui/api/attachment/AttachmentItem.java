package org.lotse.platform.ui.api.attachment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.platform.api.attachment.Attachment;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.file.FileDownload;
import org.lotse.platform.ui.api.file.FilePreview;
import org.lotse.platform.ui.api.file.ServedFile;

/** An attachment in the list: what is known about it, to be looked at, to be taken away. */
final class AttachmentItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private static final long KILOBYTE = 1024;

    private final transient Attachment attachment;
    private final transient Supplier<ServedFile> file;
    private final Div acts = new Div();
    private final Div preview = new Div();
    private final Button look;

    /** @param file asked whenever the file itself is wanted */
    AttachmentItem(Attachment attachment, Supplier<ServedFile> file) {
        this.attachment = attachment;
        this.file = file;
        var heading = new H3(attachment.data().title());
        heading.getElement().setAttribute("dir", "auto");
        getContent().add(heading, new Paragraph(facts()));
        Optional.ofNullable(attachment.data().note()).map(Paragraph::new).ifPresent(note -> {
            note.addClassName("lotse-attachment-note");
            note.getElement().setAttribute("dir", "auto");
            getContent().add(note);
        });
        look = button("eye", getTranslation("shell.attachment.look"), this::turn);
        look.setVisible(attachment.type().isShown());
        look.getElement().setAttribute("aria-expanded", "false");
        acts.addClassName("lotse-attachment-acts");
        acts.add(look, new FileDownload(getTranslation("shell.attachment.download"), file));
        getContent().add(acts, preview);
    }

    /** Offers to correct or remove it. */
    AttachmentItem changeable(Runnable onRevise, Runnable onRemove) {
        acts.add(
                button("edit", getTranslation("shell.attachment.revise"), onRevise),
                button("trash", getTranslation("shell.attachment.remove"), onRemove));
        return this;
    }

    /** Shows the file below, or puts it away. */
    private void turn() {
        var open = preview.getComponentCount() == 0;
        if (open) {
            preview.add(new FilePreview(
                    getTranslation("shell.attachment.preview", attachment.data().title()),
                    attachment.type().mediaType(),
                    file));
        } else {
            preview.removeAll();
        }
        look.setText(getTranslation(open ? "shell.attachment.look-no-more" : "shell.attachment.look"));
        look.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private String facts() {
        var dated = Optional.ofNullable(attachment.data().dated())
                .map(day -> getTranslation("shell.attachment.of-day", Localized.date(day)));
        var kilobytes = Math.max(1, attachment.size() / KILOBYTE);
        return Stream.of(
                        dated,
                        Optional.of(getTranslation("shell.attachment.file", attachment.fileName(), kilobytes)),
                        Optional.of(getTranslation(
                                "shell.attachment.kept-by",
                                attachment.author(),
                                Localized.dateTime(attachment.keptAt()))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static Button button(String icon, String text, Runnable act) {
        var button = new Button(text, new Icon("vaadin", icon), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
