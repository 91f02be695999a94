package org.lotse.cases.ui.merge;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.duplicate.DuplicateSearch;
import org.lotse.cases.api.duplicate.PersonSketch;
import org.lotse.cases.api.duplicate.SimilarCase;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.ViewLink;

/**
 * Cases whose person may be the one that somebody is typing, each to open beside the form. Said aloud when it changes; it
 * never stands in the way of saving.
 */
public final class SimilarCases extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient DuplicateSearch duplicates;
    private final transient Words words;
    private transient List<SimilarCase> shown = List.of();
    private transient @Nullable CaseId mergeable;

    /** Empty, until a person is looked for. */
    public SimilarCases(DuplicateSearch duplicates, Words words) {
        this.duplicates = duplicates;
        this.words = words;
        getContent().setId("similar");
        getContent().addClassName("cases-similar");
        getContent().getElement().setAttribute("role", "status");
    }

    /** Offers to merge what is found with this case. */
    public void offerMerging(CaseId withThis) {
        mergeable = withThis;
    }

    /** Looks for the person as they are known now. */
    public void compare(PersonSketch sketch) {
        var found = duplicates.like(sketch);
        if (!found.equals(shown)) {
            shown = found;
            show();
        }
    }

    private void show() {
        getContent().removeAll();
        if (shown.isEmpty()) {
            return;
        }
        var likely = shown.stream().anyMatch(SimilarCase::likely);
        getContent().setClassName("cases-similar-likely", likely);
        getContent()
                .add(
                        new H3(words.get(likely ? "cases.similar.likely" : "cases.similar.possible")),
                        new Paragraph(words.get("cases.similar.look")),
                        new UnorderedList(shown.stream().map(this::item).toArray(ListItem[]::new)));
    }

    private ListItem item(SimilarCase similar) {
        var link = new Anchor("cases/" + similar.id(), name(similar), AnchorTarget.BLANK);
        link.getElement().setAttribute("dir", "auto");
        var why = new Paragraph(similar.why().stream().sorted().map(words::of).collect(Collectors.joining(" · ")));
        var facts = new Paragraph(Stream.of(
                        similar.number().value(),
                        born(similar),
                        words.get("cases.similar.responsible", similar.responsible()))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · ")));
        facts.addClassName("cases-soft");
        var item = new ListItem(link, why, facts);
        if (mergeable != null) {
            item.add(new ViewLink(words.get("cases.merge.do"), MergeView.address(mergeable, similar.id())));
        }
        return item;
    }

    private String name(SimilarCase similar) {
        return words.name(similar.name(), similar.disputed());
    }

    private String born(SimilarCase similar) {
        var born = words.born(similar.birthDate(), similar.birthPrecision());
        return !born.isEmpty() && similar.disputed().contains(Datum.BIRTH_DATE) ? words.marked(born) : born;
    }
}
