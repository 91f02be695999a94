package org.lotse.helpers.ui.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.activity.Activities;
import org.lotse.helpers.api.activity.ActivityPhase;
import org.lotse.helpers.api.activity.ActivityQuery;
import org.lotse.helpers.api.activity.ActivitySummary;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.KeysetGrid;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What volunteers do together, with the next shift of each and its free places. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/activities",
        permission = "helpers.read",
        title = "helpers.activities.title",
        icon = "calendar-clock",
        order = 20)
@StyleSheet("context://helpers/helpers.css")
public final class ActivityListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;

    private final transient Navigator navigator;
    private final transient ShiftWords shifts;
    private final transient Words words;
    private final transient Map<CircleId, String> circleNames;
    private final boolean mayEdit;
    private final ActivityFilters filters;
    private final KeysetGrid<ActivitySummary> list;
    private transient ActivityQuery query = ActivityQuery.COMING;

    /** Draws filters and list; rows come when they are seen. */
    @Activate
    public ActivityListView(
            @Reference Activities activities,
            @Reference Circles circles,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        shifts = new ShiftWords(words);
        mayEdit = access.may(HelpersPermissions.EDIT);
        var known = circles.all();
        circleNames = known.stream().collect(Collectors.toMap(CircleSummary::id, CircleSummary::name));
        filters = new ActivityFilters(words, known, () -> show(filters().query()));
        list = new KeysetGrid<>(after -> activities.list(query, after.orElse(null), ROWS));
        columns();
        list.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.grid().setAriaLabel(getTranslation("helpers.activities.title"));
        list.onOpen(row -> navigator.to("helpers/activities/" + row.id()));
        getContent().setId("activities");
        getContent().addClassName("helpers-list");
        getContent()
                .add(
                        mayEdit
                                ? new ViewHeader(getTranslation("helpers.activities.title"), calendar(), plan())
                                : new ViewHeader(getTranslation("helpers.activities.title"), calendar()),
                        filters,
                        list);
    }

    @Override
    public void enter(Visit visit) {
        query = ActivityAddress.read(visit);
        filters.show(query);
        refresh();
    }

    private void show(ActivityQuery wanted) {
        query = wanted;
        navigator.remember(ActivityAddress.write(query));
        refresh();
    }

    private void refresh() {
        list.whenEmpty(query.isNarrow() ? noneFound() : none());
        list.reload();
    }

    private void columns() {
        var grid = list.grid();
        grid.addColumn(ActivitySummary::title)
                .setHeader(getTranslation("helpers.activity.name"))
                .setRowHeader(true)
                .setFlexGrow(3);
        grid.addComponentColumn(this::next)
                .setHeader(getTranslation("helpers.activities.next"))
                .setFlexGrow(3);
        var circle = grid.addColumn(row -> row.circle() == null ? "" : circleNames.getOrDefault(row.circle(), ""))
                .setHeader(getTranslation("helpers.volunteer.circle"))
                .setFlexGrow(1);
        var place = grid.addColumn(ActivitySummary::place)
                .setHeader(getTranslation("helpers.activity.place"))
                .setFlexGrow(1);
        list.onlyWhenWide(List.of(circle, place));
    }

    /** When it is, and below that how it stands: one column, since a telephone has no room for two. */
    private Component next(ActivitySummary row) {
        var next = row.next();
        return next == null ? new Span() : new Div(new Div(shifts.when(next)), new ShiftBadge(words, next));
    }

    private ViewLink calendar() {
        return new ViewLink(getTranslation("helpers.calendar.open"), "helpers/activities/calendar");
    }

    private Button plan() {
        var plan = new Button(
                getTranslation("helpers.activities.plan"),
                new Icon("vaadin", "plus"),
                click -> navigator.to("helpers/activities/new"));
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return plan;
    }

    private Component noneFound() {
        var clear = new Button(getTranslation("helpers.list.clear"), click -> filters.clear());
        return new EmptyState("search", getTranslation("helpers.activities.none-found"), clear);
    }

    private Component none() {
        var text = getTranslation(
                query.phase() == ActivityPhase.COMING
                        ? "helpers.activities.nothing-coming"
                        : "helpers.activities.all-coming");
        return mayEdit ? new EmptyState("calendar-clock", text, plan()) : new EmptyState("calendar-clock", text);
    }

    private ActivityFilters filters() {
        return filters;
    }
}
