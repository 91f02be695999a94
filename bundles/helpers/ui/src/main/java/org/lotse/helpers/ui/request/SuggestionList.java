package org.lotse.helpers.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.request.MatchReason;
import org.lotse.helpers.api.request.Suggestion;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.ui.api.ViewLink;

/** Who could help, best first, with the reasons for each place. People decide. */
final class SuggestionList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient ReasonWords reasons;

    /** @param onChoose what follows when somebody is chosen; null where nobody can be now */
    SuggestionList(
            Words words, ReasonWords reasons, List<Suggestion> suggestions, @Nullable Consumer<Suggestion> onChoose) {
        this.words = words;
        this.reasons = reasons;
        getContent().addClassName("helpers-suggestions");
        if (suggestions.isEmpty()) {
            getContent().add(soft(words.text("helpers.suggestions.none")));
            return;
        }
        var list = new OrderedList();
        suggestions.forEach(one -> list.add(item(one, onChoose)));
        getContent().add(soft(words.text("helpers.suggestions.how")), list);
    }

    private ListItem item(Suggestion one, @Nullable Consumer<Suggestion> onChoose) {
        var why = new UnorderedList();
        one.reasons().forEach(reason -> why.add(reason(reason)));
        var item = new ListItem(new H3(new ViewLink(one.name(), "helpers/" + one.volunteer())), why);
        if (onChoose != null) {
            var choose = new Button(words.text("helpers.arrange.do"), click -> onChoose.accept(one));
            choose.addThemeVariants(ButtonVariant.LUMO_SMALL);
            choose.setAriaLabel(words.text("helpers.arrange.do-with", one.name()));
            item.add(choose);
        }
        return item;
    }

    private ListItem reason(MatchReason reason) {
        var item = new ListItem(reasons.of(reason));
        item.addClassName(reason.isFor() ? "helpers-for" : "helpers-against");
        return item;
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("helpers-soft");
        return paragraph;
    }
}
