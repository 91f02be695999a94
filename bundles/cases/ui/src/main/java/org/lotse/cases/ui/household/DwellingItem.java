package org.lotse.cases.ui.household;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.EntryActs;

/** A dwelling to read. */
final class DwellingItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    DwellingItem(Words words, DwellingData dwelling) {
        this.words = words;
        var place = joined(" ", dwelling.postalCode(), dwelling.town());
        var address = joined(", ", dwelling.street(), place);
        var kind = words.of(dwelling.kind());
        var first = new Paragraph(address.isEmpty() ? kind : address);
        first.addClassName("cases-entry-name");
        var second = new Paragraph(joined(" · ", address.isEmpty() ? null : kind, period(dwelling)));
        second.addClassName("cases-soft");
        getContent().addClassName("cases-entry");
        getContent().add(first, second);
        if (dwelling.movedOutOn() != null) {
            getContent().addClassName("cases-former");
        }
    }

    /** Offers to correct or remove the entry. */
    DwellingItem changeable(Runnable onEdit, Runnable onRemove) {
        getContent()
                .add(new EntryActs(
                        words.get("cases.dwelling.edit"), onEdit, words.get("cases.dwelling.remove"), onRemove));
        return this;
    }

    private String period(DwellingData dwelling) {
        return words.span(dwelling.movedInOn(), dwelling.movedOutOn());
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(between));
    }
}
