package org.lotse.cases.ui.absence;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.absence.StandingIn;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.ListAddress;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.ViewLink;

/** For whom the person at the screen stands in, with the way to these cases and out of it. */
final class StandingInPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** @param onRefuse asked to stand in no longer */
    StandingInPanel(Words words, List<StandingIn> standing, Consumer<StandingIn> onRefuse) {
        var lines = new UnorderedList();
        standing.forEach(one -> lines.add(item(words, one, onRefuse)));
        getContent().setId("standing-in");
        getContent().addClassNames("cases-facts", "cases-tasks");
        getContent().add(new H2(words.get("cases.absence.standing-in")), lines);
    }

    private static ListItem item(Words words, StandingIn one, Consumer<StandingIn> onRefuse) {
        var says = new Span(new AbsenceWords(words).standingIn(one));
        says.addClassName("cases-due-text");
        var cases = one.caseId() == null
                ? new ViewLink(
                        words.get("cases.absence.their-cases"),
                        ListAddress.path(CaseQuery.OPEN.of(one.absent().id())))
                : new ViewLink(words.get("cases.my-day.to-case"), CasePage.FILE.of(one.caseId()));
        var name = words.get("cases.absence.refuse");
        var refuse = new Button(name, click -> onRefuse.accept(one));
        refuse.addThemeVariants(ButtonVariant.LUMO_SMALL);
        refuse.setAriaLabel(words.get("cases.my-day.act-of", name, one.absent().name()));
        var item = new ListItem(says, cases, refuse);
        item.addClassName("cases-due");
        return item;
    }
}
