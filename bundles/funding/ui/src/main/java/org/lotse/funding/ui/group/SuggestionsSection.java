package org.lotse.funding.ui.group;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.group.Suggestion;
import org.lotse.funding.api.group.SuggestionKind;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.ProgrammeChoice;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.ViewLink;

/** The smallest sensible groupings, each with its reason and the way to keep it. */
final class SuggestionsSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    SuggestionsSection(Words words, Towns towns, ProgrammeChoice programme, List<Suggestion> suggestions) {
        getContent().setId("suggestions");
        getContent()
                .add(
                        new H2(words.text("funding.suggestions.title")),
                        Parts.soft(words.text("funding.suggestions.how")));
        var table = new SheetTable(
                words.text("funding.suggestions.members"),
                words.text("funding.counts.persons"),
                words.text("funding.eligibility.amount"),
                words.text("funding.suggestions.why"),
                words.text("funding.suggestions.next"));
        suggestions.forEach(one -> table.row(
                towns.names(one.members()),
                one.kind() == SuggestionKind.UNCOUNTED ? "–" : words.number(BigDecimal.valueOf(one.persons())),
                one.kind() == SuggestionKind.UNCOUNTED ? "–" : words.euro(one.amount()),
                words.of("suggestion", one.kind()),
                next(words, programme, one)));
        getContent()
                .add(
                        table,
                        Parts.acts(
                                new ViewLink(
                                        words.text("funding.groupings.build"), programme.link("funding/groupings/new")),
                                new ViewLink(
                                        words.text("funding.groupings.title"), programme.link("funding/groupings"))));
    }

    private static Object next(Words words, ProgrammeChoice programme, Suggestion one) {
        return switch (one.kind()) {
            case ALONE -> "";
            case UNCOUNTED ->
                new ViewLink(
                        words.text("funding.counts.enter"),
                        programme.link("funding/counts/" + one.members().getFirst()));
            case ASSOCIATION, WITH_SEAT, ACROSS, DISTRICT ->
                new ViewLink(
                        words.text("funding.suggestions.keep"),
                        programme.link("funding/groupings/new") + "&members="
                                + one.members().stream().map(Ags::value).collect(Collectors.joining(",")));
        };
    }
}
