package org.lotse.cases.ui.document;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.lotse.cases.api.document.RemovedDocument;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** What is left of documents that were removed: that they were there, who removed them and why. */
final class RemovedDocuments extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final UnorderedList items = new UnorderedList();

    RemovedDocuments(Words words) {
        this.words = words;
        getContent().addClassName("cases-removed-documents");
        getContent().add(items);
    }

    void show(List<RemovedDocument> removed) {
        items.removeAll();
        removed.forEach(document -> items.add(item(document)));
        getContent().setSummaryText(words.get("cases.document.removed-ones", removed.size()));
        getContent().setVisible(!removed.isEmpty());
    }

    private ListItem item(RemovedDocument document) {
        var trace = new Paragraph(words.get(
                "cases.document.trace",
                words.of(document.kind()),
                document.author(),
                Localized.dateTime(document.keptAt()),
                document.removedBy(),
                Localized.dateTime(document.removedAt())));
        trace.addClassName("cases-soft");
        var reason = new Paragraph(document.reason());
        reason.addClassName("cases-note");
        reason.getElement().setAttribute("dir", "auto");
        var item = new ListItem(trace, reason);
        item.addClassName("cases-contact");
        return item;
    }
}
