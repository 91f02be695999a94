package org.lotse.cases.ui.merge;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.merge.CaseMerging;
import org.lotse.cases.api.merge.MergedCaseEntry;
import org.lotse.cases.ui.CoreData;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** What remains of the cases that were merged into the one that is shown: to read, with the core data as they stood there. */
public final class MergedPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient CaseMerging merging;
    private final transient Words words;
    private final UnorderedList entries = new UnorderedList();

    /** Empty, until a case is shown. */
    public MergedPanel(CaseMerging merging, Words words) {
        this.merging = merging;
        this.words = words;
        getContent().setId("merged");
        getContent().addClassNames("cases-facts", "cases-period");
        getContent().add(new H2(words.get("cases.merged.title")), entries);
    }

    /** A case into which none was merged shows nothing. */
    public void show(CaseId id) {
        entries.removeAll();
        var all = merging.into(id);
        all.forEach(entry -> entries.add(item(entry)));
        getContent().setVisible(!all.isEmpty());
    }

    private ListItem item(MergedCaseEntry entry) {
        var reason = new Paragraph(entry.reason());
        reason.addClassName("cases-note");
        reason.getElement().setAttribute("dir", "auto");
        var how = new Paragraph(words.get("cases.merged.how", Localized.dateTime(entry.at()), entry.by()));
        how.addClassName("cases-author");
        var details = new Details(words.get("cases.merged.data"), data(entry));
        var item = new ListItem(new H3(entry.number().value()), reason, how, details);
        item.addClassName("cases-extension");
        return item;
    }

    private DescriptionList data(MergedCaseEntry entry) {
        var data = new DescriptionList();
        add(data, words.get("cases.merged.opened"), Localized.date(entry.openedOn()));
        add(data, words.get("cases.case.responsible"), entry.responsible());
        new CoreData(entry.person(), entry.consent(), entry.note())
                .texts(words)
                .forEach((field, text) -> add(data, words.field(field), text));
        return data;
    }

    private static void add(DescriptionList data, String term, String text) {
        var description = new Description(text);
        description.getElement().setAttribute("dir", "auto");
        data.add(new Term(term), description);
    }
}
