package org.lotse.liga.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.training.PublishedTrainings;
import org.lotse.liga.api.training.TrainingList;
import org.lotse.liga.api.training.TrainingQuery;
import org.lotse.liga.api.training.TrainingSort;
import org.lotse.liga.api.training.TrainingSummary;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
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
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What the district offers to learn: when, how many places are left, and what is to be done about it. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/trainings",
        permission = "liga.read",
        title = "liga.trainings.title",
        icon = "academy-cap",
        order = 74)
@StyleSheet("context://liga/liga.css")
public final class TrainingListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;

    private final transient TrainingList trainings;
    private final transient Access access;
    private final transient Navigator navigator;
    private final transient Words words;
    private final TrainingFilters filters;
    private final OfferPanel offers;
    private final KeysetGrid<TrainingSummary> list;
    private final transient SortedColumns<TrainingSummary, TrainingSort> sorted;
    private transient TrainingQuery query = TrainingQuery.ALL;

    /** Draws filters and list; rows come when they are seen. */
    @Activate
    public TrainingListView(
            @Reference TrainingList trainings,
            @Reference PublishedTrainings published,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.trainings = trainings;
        this.access = access;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        filters = new TrainingFilters(words, () -> show(filters().narrow(query)));
        list = new KeysetGrid<>(after -> trainings.page(query, after.orElse(null), ROWS));
        sorted = new SortedColumns<>(
                list.grid(),
                TrainingSort.class,
                (by, down) -> show(query.by(by, down)),
                () -> show(query.by(TrainingSort.DAY, true)));
        columns();
        list.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.grid().setAriaLabel(words.text("liga.trainings.title"));
        list.onOpen(row -> navigator.to("liga/trainings/" + row.id()));
        var links = new Div(
                new ViewLink(words.text("liga.trainings.to-gaps"), "liga/trainings/gaps"),
                new ViewLink(words.text("liga.trainings.to-mandates"), "liga/trainings/mandates"));
        links.addClassName("liga-links");
        getContent().setId("trainings");
        getContent().addClassName("liga-list");
        offers = new OfferPanel(published, feedback, words);
        offers.setVisible(access.may(LigaPermissions.EDIT));
        getContent().add(new ViewHeader(words.text("liga.trainings.title"), actions()), links, filters, list, offers);
    }

    @Override
    public void enter(Visit visit) {
        query = TrainingAddress.read(visit);
        filters.show(query);
        sorted.show(query.sort(), query.descending());
        if (offers.isVisible()) {
            offers.show();
        }
        refresh();
    }

    private void show(TrainingQuery wanted) {
        query = wanted;
        navigator.remember(TrainingAddress.write(query));
        refresh();
    }

    private void refresh() {
        list.whenEmpty(query.isNarrow() ? noneFound() : noneYet());
        list.reload();
    }

    private void columns() {
        var grid = list.grid();
        var title = grid.addComponentColumn(this::what)
                .setHeader(words.text("liga.training.title"))
                .setRowHeader(true)
                .setFlexGrow(4);
        var day = grid.addColumn(row -> TrainingWords.days(row.firstDay(), row.lastDay()))
                .setHeader(words.text("liga.training.days"))
                .setWidth("9rem")
                .setFlexGrow(1);
        var place = grid.addColumn(row -> row.place() == null ? words.text("liga.training.online") : row.place())
                .setHeader(words.text("liga.training.place"))
                .setFlexGrow(2);
        var taken = grid.addColumn(this::taken)
                .setHeader(words.text("liga.training.places"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> TrainingWords.badge(words, row.state()))
                .setHeader(words.text("liga.training.state"))
                .setWidth("11rem")
                .setFlexGrow(0);
        sorted.add(title, TrainingSort.TITLE);
        sorted.add(day, TrainingSort.DAY);
        list.onlyWhenWide(List.of(place, taken));
    }

    private Div what(TrainingSummary row) {
        var subject = new Div(row.subject());
        subject.addClassName("liga-soft");
        return new Div(new Div(row.title()), subject);
    }

    private String taken(TrainingSummary row) {
        return row.waiting() == 0
                ? words.text("liga.training.taken-of", row.taken(), row.places())
                : words.text("liga.training.taken-of-waiting", row.taken(), row.places(), row.waiting());
    }

    private Component[] actions() {
        var actions = new ArrayList<Component>();
        if (access.may(LigaPermissions.EXPORT)) {
            actions.add(new CsvDownload(
                    words.text("liga.list.export"),
                    () -> words.text("liga.trainings.file"),
                    new TrainingTable(trainings, words, () -> query)));
        }
        if (access.may(LigaPermissions.EDIT)) {
            actions.add(offer());
        }
        return actions.toArray(Component[]::new);
    }

    private Button offer() {
        return FormParts.adding(words.text("liga.trainings.offer"), () -> navigator.to("liga/trainings/new"));
    }

    private Component noneFound() {
        var clear = new Button(words.text("liga.list.clear"), click -> filters.clear());
        return new EmptyState("search", words.text("liga.trainings.none-found"), clear);
    }

    private Component noneYet() {
        return access.may(LigaPermissions.EDIT)
                ? new EmptyState("academy-cap", words.text("liga.trainings.none-yet"), offer())
                : new EmptyState("academy-cap", words.text("liga.trainings.none-yet"));
    }

    private TrainingFilters filters() {
        return filters;
    }
}
