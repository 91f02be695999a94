package org.lotse.cases.ui.household;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.MemberEntry;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.EntryActs;
import org.lotse.platform.ui.api.ViewLink;

/** A member of a household to read. */
final class MemberItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    /** @param shown the case on whose page the household is shown: its person is no link */
    MemberItem(Words words, MemberEntry entry, CaseId shown) {
        this.words = words;
        var name = new Paragraph(name(entry, shown));
        name.addClassName("cases-entry-name");
        var facts = new Paragraph(facts(entry));
        facts.addClassName("cases-soft");
        getContent().addClassName("cases-entry");
        getContent().add(name, facts);
        if (!entry.present()) {
            getContent().addClassName("cases-former");
        }
    }

    /** Offers to correct or remove the entry. */
    MemberItem changeable(Runnable onEdit, Runnable onRemove) {
        getContent()
                .add(new EntryActs(
                        words.get("cases.household.edit"), onEdit, words.get("cases.household.remove"), onRemove));
        return this;
    }

    private static Component name(MemberEntry entry, CaseId shown) {
        var caseId = entry.member().caseId();
        if (caseId == null || caseId.equals(shown)) {
            var name = new Span(entry.name());
            name.getElement().setAttribute("dir", "auto");
            return name;
        }
        return new ViewLink(entry.name(), "cases/" + caseId);
    }

    private String facts(MemberEntry entry) {
        var facts = new ArrayList<String>();
        facts.add(words.of(entry.member().role()));
        if (entry.member().birthYear() != null) {
            facts.add(words.get(
                    "cases.household.born", String.valueOf(entry.member().birthYear())));
        }
        var period = words.span(entry.member().since(), entry.member().until());
        if (!period.isEmpty()) {
            facts.add(period);
        }
        return String.join(" · ", facts);
    }
}
