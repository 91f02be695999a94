package org.lotse.cases.ui.document;

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
import org.lotse.cases.api.document.DocumentEntry;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.EntryActs;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.file.FileDownload;
import org.lotse.platform.ui.api.file.FilePreview;
import org.lotse.platform.ui.api.file.ServedFile;

/** A document in the list: what is known about it, to be looked at, to be taken away. */
final class DocumentItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient DocumentEntry entry;
    private final transient Supplier<ServedFile> file;
    private final Div acts = new Div();
    private final Div preview = new Div();
    private final Button look;

    /** @param file asked whenever the file itself is wanted */
    DocumentItem(Words words, DocumentEntry entry, Supplier<ServedFile> file) {
        this.words = words;
        this.entry = entry;
        this.file = file;
        var document = entry.document();
        var heading = new H3(document.title());
        heading.getElement().setAttribute("dir", "auto");
        var facts = new Paragraph(facts());
        facts.addClassName("cases-soft");
        getContent().addClassNames("cases-contact", "cases-document");
        getContent().add(heading, facts);
        if (document.note() != null) {
            var note = new Paragraph(document.note());
            note.addClassName("cases-note");
            note.getElement().setAttribute("dir", "auto");
            getContent().add(note);
        }
        var author =
                new Paragraph(words.get("cases.document.kept-by", entry.author(), Localized.dateTime(entry.keptAt())));
        author.addClassName("cases-author");
        look = new Button(words.get("cases.document.look"), new Icon("vaadin", "eye"), click -> turn());
        look.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        look.setVisible(entry.type().isShown());
        look.getElement().setAttribute("aria-expanded", "false");
        acts.addClassName("cases-document-acts");
        acts.add(look, new FileDownload(words.get("cases.document.download"), file));
        preview.addClassName("cases-document-preview");
        getContent().add(author, acts, preview);
    }

    /** Offers to correct or remove it. */
    DocumentItem changeable(Runnable onEdit, Runnable onRemove) {
        var both =
                new EntryActs(words.get("cases.document.edit"), onEdit, words.get("cases.document.remove"), onRemove);
        getContent().add(both);
        return this;
    }

    /** Shows the file below, or puts it away. */
    private void turn() {
        var open = preview.getComponentCount() == 0;
        if (open) {
            preview.add(new FilePreview(
                    words.get("cases.document.preview", entry.document().title()),
                    entry.type().mediaType(),
                    file));
        } else {
            preview.removeAll();
        }
        look.setText(words.get(open ? "cases.document.look-no-more" : "cases.document.look"));
        look.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private String facts() {
        var dated = Optional.ofNullable(entry.document().dated())
                .map(day -> words.get("cases.document.dated", Localized.date(day)));
        return Stream.of(
                        Optional.of(words.of(entry.document().kind())),
                        dated,
                        Optional.of(words.get("cases.document.file", entry.fileName(), words.size(entry.size()))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
