package org.lotse.helpers.ui.hours;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.api.hours.HoursConfirmation;
import org.lotse.helpers.api.hours.HoursEntryId;
import org.lotse.helpers.api.hours.HoursList;
import org.lotse.helpers.api.hours.HoursQuery;
import org.lotse.helpers.api.hours.HoursSort;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.api.hours.HoursSummary;
import org.lotse.helpers.api.hours.SeenHours;
import org.lotse.helpers.ui.CircleBox;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeysetGrid;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.SortedColumns;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Hours of volunteers: what was done, how far it has come, and many confirmed at once. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "helpers/hours", permission = "helpers.read", title = "helpers.hours.title", icon = "clock", order = 25)
@StyleSheet("context://helpers/helpers.css")
public final class HoursListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;

    private final transient HoursList hours;
    private final transient HoursConfirmation confirmation;
    private final transient Access access;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient CircleBox circles;
    private final HoursFilters filters;
    private final KeysetGrid<HoursSummary> list;
    private final transient SortedColumns<HoursSummary, HoursSort> sorted;
    private final transient Map<HoursEntryId, SeenHours> chosen = new LinkedHashMap<>();
    private final Button confirm = new Button();
    private final Div bulk = new Div();
    private transient HoursQuery query = HoursQuery.ALL;

    /** Draws filters and list; rows come when they are seen. */
    @Activate
    public HoursListView(
            @Reference HoursList hours,
            @Reference HoursConfirmation confirmation,
            @Reference Circles circles,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.hours = hours;
        this.confirmation = confirmation;
        this.access = access;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        var known = circles.all();
        this.circles = new CircleBox(words, known);
        filters = new HoursFilters(words, known, () -> show(filters().narrow(query)));
        list = new KeysetGrid<>(after -> hours.page(query, after.orElse(null), ROWS));
        sorted = new SortedColumns<>(
                list.grid(),
                HoursSort.class,
                (by, down) -> show(query.by(by, down)),
                () -> show(query.by(HoursSort.DAY, true)));
        columns();
        list.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.grid().setAriaLabel(getTranslation("helpers.hours.title"));
        list.onOpen(row -> navigator.to("helpers/hours/" + row.id()));
        bulkLine();
        getContent().setId("hours");
        getContent().addClassName("helpers-list");
        getContent().add(new ViewHeader(getTranslation("helpers.hours.title"), actions()), filters, bulk, list);
    }

    @Override
    public void enter(Visit visit) {
        query = HoursAddress.read(visit);
        filters.show(query);
        sorted.show(query.sort(), query.descending());
        refresh();
    }

    private void show(HoursQuery wanted) {
        query = wanted;
        navigator.remember(HoursAddress.write(query));
        chosen.clear();
        refresh();
    }

    private void refresh() {
        list.whenEmpty(query.isNarrow() ? noneFound() : noneYet());
        list.reload();
        reflect();
    }

    private void columns() {
        var grid = list.grid();
        if (access.may(HelpersPermissions.CONFIRM_HOURS)) {
            grid.addComponentColumn(this::box).setWidth("4.5rem").setFlexGrow(0).setHeader(hidden());
        }
        var name = grid.addColumn(HoursSummary::volunteerName)
                .setHeader(getTranslation("helpers.hours.volunteer"))
                .setRowHeader(true)
                .setFlexGrow(2);
        var day = grid.addColumn(row -> Localized.date(row.day()))
                .setHeader(getTranslation("helpers.hours.day"))
                .setWidth("8rem")
                .setFlexGrow(0);
        var duration = grid.addColumn(row -> DurationText.of(row.minutes()))
                .setHeader(getTranslation("helpers.hours.duration-short"))
                .setWidth("6rem")
                .setFlexGrow(0);
        var kind = grid.addColumn(row -> words.of(row.kind()))
                .setHeader(getTranslation("helpers.hours.kind"))
                .setFlexGrow(2);
        var circle = grid.addColumn(row -> circles.name(row.circle()))
                .setHeader(getTranslation("helpers.volunteer.circle"))
                .setFlexGrow(1);
        var state = grid.addComponentColumn(row -> new HoursBadge(words, row.state()))
                .setHeader(getTranslation("helpers.hours.state"))
                .setWidth("10.5rem")
                .setFlexGrow(0);
        sorted.add(name, HoursSort.NAME);
        sorted.add(day, HoursSort.DAY);
        list.onlyWhenWide(List.of(duration, kind, circle, state));
    }

    private Span hidden() {
        var head = new Span(getTranslation("helpers.hours.choose"));
        head.addClassName("helpers-unseen");
        return head;
    }

    /** Only what waits can be chosen. */
    private Component box(HoursSummary row) {
        if (row.state() != HoursState.LOGGED) {
            return new Span();
        }
        var box = new Checkbox(chosen.containsKey(row.id()));
        box.setAriaLabel(words.text("helpers.hours.choose-one", row.volunteerName(), Localized.date(row.day())));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.put(row.id(), row.seen());
            } else {
                chosen.remove(row.id());
            }
            reflect();
        });
        return box;
    }

    private void bulkLine() {
        var all = new Button(words.text("helpers.hours.choose-all", HoursConfirmation.MOST), click -> {
            chosen.clear();
            hours.page(query.being(HoursState.LOGGED), null, HoursConfirmation.MOST)
                    .items()
                    .forEach(row -> chosen.put(row.id(), row.seen()));
            refresh();
        });
        all.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        confirm.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> confirmChosen());
        bulk.addClassName("helpers-status-line");
        bulk.setId("bulk");
        bulk.add(all, confirm);
    }

    private void confirmChosen() {
        var seen = List.copyOf(chosen.values());
        if (feedback.attempt(() -> confirmation.confirm(seen))) {
            feedback.done("helpers.hours.are-confirmed", seen.size());
        }
        chosen.clear();
        refresh();
    }

    private void reflect() {
        bulk.setVisible(access.may(HelpersPermissions.CONFIRM_HOURS) && hours.waiting() > 0);
        confirm.setText(words.text("helpers.hours.confirm-chosen", chosen.size()));
        confirm.setEnabled(!chosen.isEmpty());
    }

    private Component[] actions() {
        var actions = new ArrayList<Component>();
        if (access.may(HelpersPermissions.EXPORT)) {
            actions.add(new CsvDownload(
                    getTranslation("helpers.list.export"),
                    () -> getTranslation("helpers.hours.file"),
                    new HoursTable(hours, words, circles, () -> query)));
        }
        if (access.may(HelpersPermissions.LOG_HOURS)) {
            actions.add(logSome());
        }
        return actions.toArray(Component[]::new);
    }

    private Button logSome() {
        var button = new Button(
                getTranslation("helpers.hours.log"),
                new Icon("vaadin", "plus"),
                click -> navigator.to("helpers/hours/new"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Component noneFound() {
        var clear = new Button(getTranslation("helpers.list.clear"), click -> filters.clear());
        return new EmptyState("search", getTranslation("helpers.hours.none-found"), clear);
    }

    private Component noneYet() {
        var text = getTranslation("helpers.hours.none-yet");
        return access.may(HelpersPermissions.LOG_HOURS)
                ? new EmptyState("clock", text, logSome())
                : new EmptyState("clock", text);
    }

    private HoursFilters filters() {
        return filters;
    }
}
