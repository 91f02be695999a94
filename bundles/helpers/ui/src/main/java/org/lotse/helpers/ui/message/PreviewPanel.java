package org.lotse.helpers.ui.message;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.message.MessagePreview;
import org.lotse.helpers.ui.FormParts;
import org.lotse.platform.ui.api.form.FormFoot;

/** What would be sent, to how many, and who gets none and why; and the way on. */
final class PreviewPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /**
     * @param sender from which address it comes; null if nothing can be sent
     * @param send sends it
     * @param change back to writing
     */
    PreviewPanel(MessageWords words, MessagePreview preview, @Nullable String sender, Runnable send, Runnable change) {
        var number = preview.receivers().size();
        var section = FormParts.section(getTranslation("helpers.preview.title"));
        section.setId("preview");
        section.getElement().setAttribute("tabindex", "-1");
        section.add(new Paragraph(getTranslation("helpers.preview.receivers", number)));
        if (preview.replyTo() != null) {
            section.add(new Paragraph(getTranslation("helpers.preview.reply-to", preview.replyTo())));
        }
        var said = new Div(new H3(preview.subject()), new Paragraph(preview.text()));
        said.addClassName("helpers-letter");
        section.add(said);
        if (!preview.unreached().isEmpty()) {
            section.add(new H3(getTranslation(
                    "helpers.preview.unreached", preview.unreached().size())));
            var list = new UnorderedList();
            preview.unreached().forEach(one -> list.add(new ListItem(one.name() + ": " + words.reason(one))));
            section.add(list);
        }
        if (sender == null) {
            var warning = new Paragraph(getTranslation("helpers.messages.not-set-up"));
            warning.addClassName("helpers-warning");
            section.add(warning);
        } else {
            section.add(new Paragraph(getTranslation("helpers.preview.from", sender)));
        }
        section.add(new FormFoot(
                sender == null || number == 0
                        ? getTranslation("helpers.preview.keep")
                        : getTranslation("helpers.preview.send", number),
                send,
                getTranslation("helpers.preview.change"),
                change));
        getContent().addClassName("helpers-form");
        getContent().add(section);
        section.getElement().executeJs("setTimeout(() => this.focus())");
    }
}
