package org.lotse.cases.ui.timeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.timeline.CaseTimeline;
import org.lotse.cases.api.timeline.TimelineQuery;
import org.lotse.cases.ui.CaseHead;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.TimelineFilter;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** All that happened in a case, for whoever has to get into it: a colleague who stands in, the team leader, oneself after a year. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/:id/timeline", permission = "cases.read", title = "cases.timeline.title", menu = false)
@StyleSheet("context://cases/cases.css")
@StyleSheet("context://cases/timeline.css")
public final class TimelineView extends Composite<Div> implements View, Enterable, PageTitle {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 50;

    private final transient CaseTimeline timeline;
    private final transient Words words;
    private final transient Navigator navigator;
    private final transient Clock clock;
    private final CaseHead head;
    private final TextField search;
    private final Select<TimelineFilter> filter = new Select<>();
    private final Paragraph count = new Paragraph();
    private final TimelineList list;
    private final EmptyState nothing;
    private final Button more;
    private int most = PAGE;

    /** The frame; filled when entered. */
    @Activate
    public TimelineView(
            @Reference CaseService cases,
            @Reference CaseTimeline timeline,
            @Reference Navigator navigator,
            @Reference Texts texts,
            @Reference Clock clock) {
        this.timeline = timeline;
        this.navigator = navigator;
        this.clock = clock;
        words = new Words(texts, Localized.language());
        head = new CaseHead(cases, words, clock, CasePage.TIMELINE);
        search = new TextField(words.get("cases.timeline.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        filter.setLabel(words.get("cases.timeline.filter"));
        filter.setItems(TimelineFilter.values());
        filter.setItemLabelGenerator(words::of);
        filter.setValue(TimelineFilter.ALL);
        search.addValueChangeListener(typed -> narrow(typed.isFromClient()));
        filter.addValueChangeListener(chosen -> narrow(chosen.isFromClient()));
        var filters = new Div(search, filter);
        filters.addClassName("cases-filters");
        count.addClassName("cases-soft");
        count.getElement().setAttribute("role", "status");
        list = new TimelineList(words);
        nothing = new EmptyState(
                "time-backward",
                words.get("cases.timeline.nothing-found"),
                new Button(words.get("cases.timeline.show-all"), click -> showAll()));
        more = new Button(words.get("cases.timeline.more"), click -> showMore());
        getContent().setId("timeline");
        getContent().addClassName("cases-case");
        getContent().add(head, filters, count, list, nothing, more);
    }

    @Override
    public void enter(Visit visit) {
        filter.setValue(TimelineFilter.of(visit.query("show").orElse("")));
        search.setValue(visit.query("q").orElse(""));
        most = PAGE;
        head.show(visit);
        show();
    }

    @Override
    public Optional<String> pageTitle() {
        return head.pageTitle();
    }

    private void narrow(boolean byThePerson) {
        if (byThePerson) {
            turn();
        }
    }

    private void showAll() {
        filter.setValue(TimelineFilter.ALL);
        search.clear();
        turn();
        search.focus();
    }

    private void turn() {
        navigator.remember(Map.of(
                "show", filter.getValue().inAddress(), "q", search.getValue().strip()));
        most = PAGE;
        show();
    }

    private void showMore() {
        most = Math.min(most + PAGE, CaseTimeline.MOST);
        show();
    }

    private void show() {
        var id = head.file().id();
        var found = timeline.find(new TimelineQuery(id, filter.getValue().kinds(), search.getValue(), most))
                .orElseThrow(NotFound::new);
        list.show(id, found.entries(), LocalDate.now(clock));
        count.setText(words.get("cases.timeline.count", found.entries().size(), found.all()));
        count.setVisible(found.all() > 0);
        nothing.setVisible(found.all() == 0);
        more.setVisible(found.entries().size() < found.all() && most < CaseTimeline.MOST);
    }
}
