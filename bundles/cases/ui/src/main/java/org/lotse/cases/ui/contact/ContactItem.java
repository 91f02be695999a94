package org.lotse.cases.ui.contact;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import java.util.ArrayList;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.ContactEntry;
import org.lotse.cases.ui.AreaTags;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** An entry of the contact log to read. */
final class ContactItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    ContactItem(Words words, ContactEntry entry) {
        this.words = words;
        var contact = entry.contact();
        var heading =
                new H3(words.get("cases.contact.heading", Localized.date(contact.heldOn()), words.of(contact.kind())));
        var circumstances = new Paragraph(circumstances(contact));
        circumstances.addClassName("cases-soft");
        getContent().addClassName("cases-contact");
        getContent().add(heading, circumstances);
        if (!contact.areas().isEmpty()) {
            getContent().add(new AreaTags(words, contact.areas()));
        }
        if (contact.note() != null) {
            var note = new Paragraph(contact.note());
            note.addClassName("cases-note");
            note.getElement().setAttribute("dir", "auto");
            getContent().add(note);
        }
        var author = new Paragraph(words.get("cases.contact.author", entry.author()));
        author.addClassName("cases-author");
        getContent().add(author);
    }

    /** Offers to correct or remove the entry. */
    ContactItem changeable(Runnable onEdit, Runnable onRemove) {
        var edit = act("edit", words.get("cases.contact.edit"), onEdit);
        var remove = act("trash", words.get("cases.contact.remove"), onRemove);
        var acts = new Div(edit, remove);
        acts.addClassName("cases-contact-acts");
        getContent().add(acts);
        return this;
    }

    private String circumstances(ContactData contact) {
        var parts = new ArrayList<String>();
        parts.add(words.get("cases.contact.duration", contact.minutes()));
        if (contact.language() != null) {
            parts.add(words.of(contact.language()));
        }
        if (contact.interpreted()) {
            parts.add(words.get("cases.contact.with-interpreter"));
        }
        return String.join(" · ", parts);
    }

    private static Button act(String icon, String name, Runnable act) {
        var button = new Button(new Icon("vaadin", icon), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }
}
