package org.lotse.funding.ui.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationDeadline;
import org.lotse.funding.api.application.ApplicationState;
import org.lotse.funding.api.application.ApplicationSummary;
import org.lotse.funding.api.application.Applications;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
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

/** The tenant's applications, with what was applied for and granted, and until when something is to be done. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/applications",
        permission = "funding.applications",
        title = "funding.applications.title",
        icon = "file-text",
        order = 41)
@StyleSheet("context://funding/funding.css")
public final class ApplicationListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient Applications applications;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient Towns towns;
    private final boolean mayApply;
    private final TextField text;
    private final Select<String> programme = new Select<>();
    private final Select<ApplicationState> state = new Select<>();
    private final Button clear;
    private final KeysetGrid<ApplicationSummary> list;
    private final transient SortedColumns<ApplicationSummary, ApplicationSort> sorted;
    private transient List<ApplicationSummary> all = List.of();
    private transient volatile ApplicationQuery query = ApplicationQuery.ALL;
    private boolean quiet;

    /** Draws filters and list; {@link #enter} fills it. */
    @Activate
    public ApplicationListView(
            @Reference Applications applications,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.applications = applications;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        towns = new Towns(tenants);
        mayApply = access.may(FundingPermissions.APPLY);
        text = new TextField(words.text("funding.applications.text"));
        clear = new Button(words.text("funding.applications.clear"), click -> show(ApplicationQuery.ALL));
        list = new KeysetGrid<>(after -> new Page<>(query.of(all, towns), Optional.empty()));
        sorted = new SortedColumns<>(
                list.grid(),
                ApplicationSort.class,
                (by, down) -> show(query.by(by, down)),
                () -> show(query.by(ApplicationSort.DAY, true)));
        columns();
        list.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.grid().setAriaLabel(words.text("funding.applications.title"));
        list.onOpen(row -> navigator.to("funding/applications/" + row.id()));
        getContent().setId("applications");
        getContent().addClassName("funding-list");
        getContent().add(new ViewHeader(words.text("funding.applications.title"), actions()), filters(), list);
    }

    @Override
    public void enter(Visit visit) {
        all = applications.all();
        var titles = all.stream()
                .collect(Collectors.toMap(
                        one -> one.rules().rules(), ApplicationSummary::rulesTitle, (newer, older) -> newer));
        quiet = true;
        programme.setItems(titles.keySet().stream().sorted().toList());
        programme.setItemLabelGenerator(one -> label(titles, one));
        quiet = false;
        show(ApplicationQuery.read(visit));
    }

    private String label(Map<String, String> titles, String one) {
        return one == null ? words.text("funding.applications.all") : titles.getOrDefault(one, one);
    }

    private void show(ApplicationQuery wanted) {
        var offered = all.stream().anyMatch(one -> one.rules().rules().equals(wanted.programme()));
        query = offered
                ? wanted
                : new ApplicationQuery(wanted.text(), null, wanted.state(), wanted.sort(), wanted.descending());
        quiet = true;
        text.setValue(query.text());
        programme.setValue(query.programme());
        state.setValue(query.state());
        quiet = false;
        clear.setVisible(query.isNarrow());
        sorted.show(query.sort(), query.descending());
        navigator.remember(query.address());
        list.whenEmpty(query.isNarrow() ? noneFound() : noneYet());
        list.reload();
    }

    private Div filters() {
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        programme.setLabel(words.text("funding.programme"));
        programme.setEmptySelectionAllowed(true);
        programme.setEmptySelectionCaption(words.text("funding.applications.all"));
        state.setLabel(words.text("funding.application.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(words.text("funding.applications.all"));
        state.setItems(ApplicationState.values());
        state.setItemLabelGenerator(
                one -> one == null ? words.text("funding.applications.all") : words.of("application-state", one));
        text.addValueChangeListener(change -> narrowed());
        programme.addValueChangeListener(change -> narrowed());
        state.addValueChangeListener(change -> narrowed());
        var filters = new Div(text, programme, state, clear);
        filters.addClassName("funding-question");
        return filters;
    }

    private void narrowed() {
        if (!quiet) {
            show(new ApplicationQuery(
                    text.getValue(), programme.getValue(), state.getValue(), query.sort(), query.descending()));
        }
    }

    private void columns() {
        var grid = list.grid();
        var title = grid.addComponentColumn(this::what)
                .setHeader(words.text("funding.application.title"))
                .setRowHeader(true)
                .setFlexGrow(5);
        var day = grid.addColumn(row -> Localized.date(row.day()))
                .setHeader(words.text("funding.application.day"))
                .setWidth("8rem")
                .setFlexGrow(0);
        var yearly = grid.addColumn(row -> row.yearly().map(words::euro).orElse("–"))
                .setHeader(words.text("funding.applications.yearly"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9rem")
                .setFlexGrow(0);
        var granted = grid.addColumn(row -> row.granted().map(words::euro).orElse("–"))
                .setHeader(words.text("funding.applications.granted"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9rem")
                .setFlexGrow(0);
        var deadline = grid.addComponentColumn(this::deadline)
                .setHeader(words.text("funding.applications.deadline"))
                .setFlexGrow(3);
        var stands = grid.addComponentColumn(row -> ApplicationHead.badge(words, row.state()))
                .setHeader(words.text("funding.application.state"))
                .setWidth("9rem")
                .setFlexGrow(0);
        sorted.add(title, ApplicationSort.TITLE);
        sorted.add(day, ApplicationSort.DAY);
        sorted.add(yearly, ApplicationSort.YEARLY);
        sorted.add(granted, ApplicationSort.GRANTED);
        sorted.add(deadline, ApplicationSort.DEADLINE);
        sorted.add(stands, ApplicationSort.STATE);
        list.onlyWhenWide(List.of(day, yearly, granted, deadline));
    }

    private Div what(ApplicationSummary row) {
        var more = new Div(words.of("applicant-kind", row.applicant()) + ": " + towns.names(row.municipalities()));
        more.addClassName("funding-soft");
        return new Div(new Div(row.title()), more);
    }

    private Component deadline(ApplicationSummary row) {
        return row.deadline()
                .<Component>map(one -> ApplicationHead.deadline(words, one))
                .orElseGet(() -> new Span("–"));
    }

    private Component[] actions() {
        var actions = new ArrayList<Component>();
        actions.add(new CsvDownload(
                words.text("funding.claim.csv"), () -> words.text("funding.applications.file"), this::export));
        if (mayApply) {
            actions.add(begin());
        }
        return actions.toArray(Component[]::new);
    }

    private ViewLink begin() {
        return new ViewLink(words.text("funding.applications.begin"), "funding/applications/new");
    }

    /** What is shown, in the order in which it is shown, as it is now. */
    private void export(CsvRows rows) {
        rows.add(
                words.text("funding.application.title"),
                words.text("funding.application.rules"),
                words.text("funding.application.day"),
                words.text("funding.application.applicant"),
                words.text("funding.application.members"),
                words.text("funding.application.state"),
                words.text("funding.applications.yearly"),
                words.text("funding.applications.granted"),
                words.text("funding.application.reference"),
                words.text("funding.applications.deadline"));
        query.of(applications.all(), towns)
                .forEach(row -> rows.add(
                        row.title(),
                        row.rulesTitle(),
                        Localized.date(row.day()),
                        words.of("applicant-kind", row.applicant()),
                        towns.names(row.municipalities()),
                        words.of("application-state", row.state()),
                        row.yearly().map(BigDecimal::toPlainString).orElse(""),
                        row.granted().map(BigDecimal::toPlainString).orElse(""),
                        row.reference().orElse(""),
                        row.deadline()
                                .map(ApplicationDeadline::day)
                                .map(Localized::date)
                                .orElse("")));
    }

    private EmptyState noneFound() {
        return new EmptyState("search", words.text("funding.applications.none-found"));
    }

    private EmptyState noneYet() {
        return mayApply
                ? new EmptyState("file-text", words.text("funding.applications.none-yet"), begin())
                : new EmptyState("file-text", words.text("funding.applications.none-yet"));
    }
}
