package org.lotse.liga.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.meeting.MeetingList;
import org.lotse.liga.api.meeting.MeetingQuery;
import org.lotse.liga.api.meeting.MeetingSummary;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.liga.ui.Years;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.AddressParts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.KeysetGrid;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.SortedColumns;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Meetings of the district and the LIGA, with what was decided and what is to be done since. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "liga/meetings", permission = "liga.read", title = "liga.meetings.title", icon = "group", order = 79)
@StyleSheet("context://liga/liga.css")
public final class MeetingListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;
    private static final int TYPING_PAUSE_MILLIS = 300;

    /** By what the list is sorted; there is nothing else. */
    private enum Sort {
        DAY
    }

    private final transient MeetingList meetings;
    private final transient Access access;
    private final transient Navigator navigator;
    private final transient Words words;
    private final TextField text = new TextField(getTranslation("liga.meetings.search"));
    private final Select<Integer> year = new Select<>();
    private final KeysetGrid<MeetingSummary> list;
    private final transient SortedColumns<MeetingSummary, Sort> sorted;
    private transient MeetingQuery query = MeetingQuery.ALL;
    private boolean quiet;

    /** Draws filters and list; rows come when they are seen. */
    @Activate
    public MeetingListView(
            @Reference MeetingList meetings,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.meetings = meetings;
        this.access = access;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        list = new KeysetGrid<>(after -> meetings.page(query, after.orElse(null), ROWS));
        sorted = new SortedColumns<>(
                list.grid(), Sort.class, (by, down) -> show(narrowed(down)), () -> show(narrowed(true)));
        columns();
        list.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.grid().setAriaLabel(words.text("liga.meetings.title"));
        list.onOpen(row -> navigator.to("liga/meetings/" + row.id()));
        var links = new Div(
                new ViewLink(words.text("liga.meetings.to-tasks"), "liga/meetings/tasks"),
                new ViewLink(words.text("liga.meetings.to-decisions"), "liga/meetings/decisions"));
        links.addClassName("liga-links");
        getContent().setId("meetings");
        getContent().addClassName("liga-list");
        getContent().add(new ViewHeader(words.text("liga.meetings.title"), actions()), links, filters(), list);
    }

    @Override
    public void enter(Visit visit) {
        query = new MeetingQuery(
                visit.query("q").orElse(null),
                visit.query("year").flatMap(Years::read).orElse(null),
                visit.query("up").isEmpty());
        reflect();
        sorted.show(Sort.DAY, query.descending());
        refresh();
    }

    private Div filters() {
        var all = words.text("liga.list.all");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        text.setPrefixComponent(new Icon("vaadin", "search"));
        year.setLabel(words.text("liga.claims.year"));
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(all);
        year.setItems(Years.offered());
        year.setItemLabelGenerator(value -> value == null ? all : value.toString());
        Stream.<HasValue<?, ?>>of(text, year)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (!quiet) {
                        show(narrowed(query.descending()));
                    }
                }));
        var filters = new Div(text, year);
        filters.addClassName("liga-filters");
        return filters;
    }

    private MeetingQuery narrowed(boolean descending) {
        return new MeetingQuery(FormParts.orNull(text.getValue()), year.getValue(), descending);
    }

    private void reflect() {
        quiet = true;
        text.setValue(FormParts.orEmpty(query.text()));
        year.setValue(query.year() == null || !Years.offered().contains(query.year()) ? null : query.year());
        quiet = false;
    }

    private void show(MeetingQuery wanted) {
        query = wanted;
        var address = new HashMap<String, String>();
        AddressParts.put(address, "q", query.text());
        AddressParts.put(
                address, "year", query.year() == null ? null : query.year().toString());
        AddressParts.put(address, "up", query.descending() ? null : "1");
        navigator.remember(address);
        refresh();
    }

    private void refresh() {
        list.whenEmpty(query.isNarrow() ? noneFound() : noneYet());
        list.reload();
    }

    private void columns() {
        var grid = list.grid();
        var day = grid.addColumn(row -> Localized.date(row.day()))
                .setHeader(words.text("liga.meeting.day"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(MeetingSummary::title)
                .setHeader(words.text("liga.meeting.title"))
                .setRowHeader(true)
                .setFlexGrow(4);
        var place = grid.addColumn(MeetingSummary::place)
                .setHeader(words.text("liga.meeting.place"))
                .setFlexGrow(2);
        var decisions = grid.addColumn(MeetingSummary::decisions)
                .setHeader(words.text("liga.meeting.decisions"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(MeetingSummary::openTasks)
                .setHeader(words.text("liga.meeting.open-tasks"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem")
                .setFlexGrow(0);
        sorted.add(day, Sort.DAY);
        list.onlyWhenWide(List.of(place, decisions));
    }

    private Component[] actions() {
        var actions = new ArrayList<Component>();
        if (access.may(LigaPermissions.EXPORT)) {
            actions.add(new CsvDownload(
                    words.text("liga.list.export"),
                    () -> words.text("liga.meetings.file"),
                    new MeetingTable(meetings, words, () -> query)));
        }
        if (access.may(LigaPermissions.EDIT)) {
            actions.add(write());
        }
        return actions.toArray(Component[]::new);
    }

    private Button write() {
        return FormParts.adding(words.text("liga.meetings.write"), () -> navigator.to("liga/meetings/new"));
    }

    private Component noneFound() {
        var clear = new Button(words.text("liga.list.clear"), click -> {
            query = MeetingQuery.ALL;
            reflect();
            show(query);
        });
        return new EmptyState("search", words.text("liga.meetings.none-found"), clear);
    }

    private Component noneYet() {
        return access.may(LigaPermissions.EDIT)
                ? new EmptyState("group", words.text("liga.meetings.none-yet"), write())
                : new EmptyState("group", words.text("liga.meetings.none-yet"));
    }
}
