package org.lotse.cases.ui.absence;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.lotse.cases.api.absence.Covers;
import org.lotse.cases.api.absence.HandBack;
import org.lotse.cases.api.absence.Happening;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What happened in the cases of somebody who was away, case by case, until they say that they have read it. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/handed-back", permission = "cases.edit", title = "cases.absence.hand-back", menu = false)
@StyleSheet("context://cases/cases.css")
@StyleSheet("context://cases/absences.css")
public final class HandBackView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    /** The address of this page. */
    static final String ADDRESS = "cases/handed-back";

    private final transient Covers covers;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient AbsenceWords says;
    private final Div list = new Div();

    /** The frame; filled when entered. */
    @Activate
    public HandBackView(@Reference Covers covers, @Reference Feedback feedback, @Reference Texts texts) {
        this.covers = covers;
        this.feedback = feedback;
        words = new Words(texts, Localized.language());
        says = new AbsenceWords(words);
        list.addClassName("cases-day-list");
        getContent().setId("handed-back");
        getContent().addClassName("cases-case");
        getContent().add(new ViewHeader(words.get("cases.absence.hand-back")), list);
    }

    @Override
    public void enter(Visit visit) {
        show();
    }

    private void show() {
        var handBacks = covers.handBacks();
        list.removeAll();
        handBacks.forEach(handBack -> list.add(part(handBack)));
        if (handBacks.isEmpty()) {
            list.add(new EmptyState("umbrella", words.get("cases.absence.hand-back-nothing")));
        }
    }

    private Section part(HandBack handBack) {
        var read = new Button(words.get("cases.absence.read"), click -> read(handBack));
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var head = new Div(new H2(says.span(handBack.first(), handBack.last())), read);
        head.addClassName("cases-panel-head");
        var summary = new Paragraph(says.summary(handBack));
        summary.addClassName("cases-soft");
        var part = new Section(head, summary);
        part.addClassName("cases-facts");
        handBack.happened().stream()
                .collect(Collectors.groupingBy(Happening::caseId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(ofCase -> part.add(ofCase(ofCase)));
        return part;
    }

    private Div ofCase(List<Happening> happened) {
        var lines = new UnorderedList();
        happened.forEach(one -> lines.add(new ListItem(says.happening(one))));
        var first = happened.getFirst();
        var ofCase = new Div(new H3(new ViewLink(first.caseName(), CasePage.FILE.of(first.caseId()))), lines);
        ofCase.addClassName("cases-handed-back");
        return ofCase;
    }

    private void read(HandBack handBack) {
        if (feedback.attempt(() -> covers.seen(handBack.absence()))) {
            feedback.done("cases.absence.was-read");
        }
        show();
    }
}
