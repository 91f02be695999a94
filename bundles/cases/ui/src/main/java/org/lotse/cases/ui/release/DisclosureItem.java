package org.lotse.cases.ui.release;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import org.lotse.cases.api.release.DisclosureEntry;
import org.lotse.cases.ui.AreaTags;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** An entry of the register to read: who received what, and what it rests on. */
final class DisclosureItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    DisclosureItem(Words words, DisclosureEntry entry) {
        var disclosure = entry.disclosure();
        var heading =
                new H3(words.get("cases.contact.heading", Localized.date(disclosure.on()), disclosure.receiver()));
        var grounds = new Paragraph(grounds(words, entry));
        grounds.addClassName("cases-soft");
        var content = new Paragraph(disclosure.content());
        content.addClassName("cases-note");
        content.getElement().setAttribute("dir", "auto");
        var author = new Paragraph(words.get("cases.contact.author", entry.author()));
        author.addClassName("cases-author");
        getContent().addClassName("cases-contact");
        getContent().add(heading, grounds, content, new AreaTags(words, disclosure.areas()), author);
    }

    private static String grounds(Words words, DisclosureEntry entry) {
        var parts = new ArrayList<String>();
        if (entry.consent() != null) {
            parts.add(words.get("cases.disclosure.by-consent"));
        }
        if (entry.secrecy() != null) {
            parts.add(words.get("cases.disclosure.by-secrecy"));
        }
        if (entry.disclosure().provision() != null) {
            parts.add(entry.disclosure().provision());
        }
        if (entry.disclosure().special()) {
            parts.add(words.get("cases.release.special"));
        }
        return String.join(" · ", parts);
    }
}
