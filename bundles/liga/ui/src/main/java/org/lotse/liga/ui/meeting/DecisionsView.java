package org.lotse.liga.ui.meeting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import org.lotse.liga.api.meeting.MeetingList;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.PlainTable;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What was decided at meetings, to be searched. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/meetings/decisions",
        permission = "liga.read",
        title = "liga.decisions.title",
        menu = false,
        icon = "group",
        order = 82)
@StyleSheet("context://liga/liga.css")
public final class DecisionsView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private static final int TYPING_PAUSE_MILLIS = 300;

    private final transient MeetingList meetings;
    private final transient Words words;
    private final TextField text = new TextField(getTranslation("liga.decisions.search"));
    private final Div found = new Div();

    /** Draws the search; {@link #enter} reads. */
    @Activate
    public DecisionsView(@Reference MeetingList meetings, @Reference Navigator navigator, @Reference Texts texts) {
        this.meetings = meetings;
        words = new Words(texts, Localized.language());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        text.setPrefixComponent(new Icon("vaadin", "search"));
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                navigator.remember(text.isEmpty() ? Map.of() : Map.of("q", text.getValue()));
                draw();
            }
        });
        var filters = new Div(text);
        filters.addClassName("liga-filters");
        found.setId("found");
        getContent().setId("decisions");
        getContent().addClassName("liga-list");
        getContent()
                .add(
                        new ViewLink(words.text("liga.meeting.back"), "liga/meetings"),
                        new ViewHeader(words.text("liga.decisions.title")),
                        filters,
                        found);
    }

    @Override
    public void enter(Visit visit) {
        text.setValue(visit.query("q").orElse(""));
        draw();
    }

    private void draw() {
        found.removeAll();
        var decisions = meetings.decisions(FormParts.orNull(text.getValue()));
        if (decisions.isEmpty()) {
            found.add(new EmptyState(
                    "search", words.text(text.isEmpty() ? "liga.decisions.none-yet" : "liga.decisions.none-found")));
            return;
        }
        var table = new PlainTable(
                words.text("liga.decisions.title"),
                List.of(
                        words.text("liga.agenda.topic"),
                        words.text("liga.agenda.decision"),
                        words.text("liga.task.meeting")));
        decisions.forEach(one -> table.row(
                new Span(one.topic()),
                one.text(),
                new ViewLink(
                        words.text("liga.meeting.on", one.meetingTitle(), Localized.date(one.day())),
                        "liga/meetings/" + one.meeting())));
        found.add(table);
        if (decisions.size() == MeetingList.MOST_DECISIONS) {
            found.add(FormParts.soft(words.text("liga.decisions.more", MeetingList.MOST_DECISIONS)));
        }
    }
}
