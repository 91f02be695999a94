package org.lotse.cases.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lotse.cases.api.document.DocumentEntry;
import org.lotse.cases.ui.DocumentOrder;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.platform.ui.api.EmptyState;

/** The documents of a case: searched by the words that are typed, sorted as is chosen. */
final class DocumentList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Function<DocumentEntry, Component> item;
    private final TextField search;
    private final Select<DocumentOrder> order = new Select<>();
    private final Div filters;
    private final UnorderedList items = new UnorderedList();
    private final Paragraph nothingFound;
    private final EmptyState nothingYet;
    private transient List<DocumentEntry> all = List.of();

    /** @param item how a document is shown */
    DocumentList(Words words, Function<DocumentEntry, Component> item) {
        this.words = words;
        this.item = item;
        search = new TextField(words.get("cases.document.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> arrange());
        order.setLabel(words.get("cases.document.order"));
        order.setItems(DocumentOrder.values());
        order.setItemLabelGenerator(words::of);
        order.setValue(DocumentOrder.KEPT);
        order.addValueChangeListener(chosen -> arrange());
        filters = new Div(search, order);
        filters.addClassNames("cases-filters", "cases-document-filters");
        nothingFound = new Paragraph(words.get("cases.document.nothing-found"));
        nothingFound.addClassName("cases-soft");
        nothingYet = new EmptyState("file-text-o", words.get("cases.document.nothing-yet"));
        getContent().addClassName("cases-documents");
        getContent().add(filters, items, nothingFound, nothingYet);
    }

    void show(List<DocumentEntry> documents) {
        all = documents;
        arrange();
    }

    private void arrange() {
        var found = all.stream()
                .filter(this::isSought)
                .sorted(order.getValue().comparator(words))
                .toList();
        items.removeAll();
        found.forEach(document -> items.add(item.apply(document)));
        filters.setVisible(!all.isEmpty());
        items.setVisible(!found.isEmpty());
        nothingYet.setVisible(all.isEmpty());
        nothingFound.setVisible(found.isEmpty() && !all.isEmpty());
    }

    /** Whether every word that is typed stands somewhere in what is known about it. */
    private boolean isSought(DocumentEntry entry) {
        var document = entry.document();
        var known = String.join(
                        " ",
                        document.title(),
                        words.of(document.kind()),
                        Fields.orBlank(document.note()),
                        entry.fileName(),
                        entry.author())
                .toLowerCase(Locale.ROOT);
        return Stream.of(search.getValue().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .allMatch(known::contains);
    }
}
