package org.lotse.liga.ui.change;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.change.ChangeStep;
import org.lotse.liga.api.change.ChangeSummary;
import org.lotse.liga.api.change.DeliveryChanges;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.KeysetGrid;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Changes of delivery models: what is coming, by day, and then what was. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "liga/changes", permission = "liga.read", title = "liga.changes.title", icon = "exchange", order = 59)
@StyleSheet("context://liga/liga.css")
public final class ChangeListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient DeliveryChanges changes;
    private final transient Municipalities municipalities;
    private final transient Navigator navigator;
    private final transient Words words;
    private final KeysetGrid<ChangeSummary> list;
    private final boolean mayEdit;
    private transient List<ChangeSummary> rows = List.of();

    /** Draws the grid; {@link #enter} reads the rows. */
    @Activate
    public ChangeListView(
            @Reference DeliveryChanges changes,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.changes = changes;
        this.navigator = navigator;
        municipalities = new Municipalities(tenants);
        words = new Words(texts, Localized.language());
        mayEdit = access.may(LigaPermissions.EDIT);
        list = new KeysetGrid<>(after -> new Page<>(rows, Optional.empty()));
        columns();
        list.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.grid().setAriaLabel(words.text("liga.changes.title"));
        list.onOpen(row -> navigator.to("liga/changes/" + row.id()));
        list.whenEmpty(
                mayEdit
                        ? new EmptyState("exchange", words.text("liga.changes.none-yet"), plan())
                        : new EmptyState("exchange", words.text("liga.changes.none-yet")));
        getContent().setId("changes");
        getContent().addClassName("liga-list");
        getContent()
                .add(
                        mayEdit
                                ? new ViewHeader(words.text("liga.changes.title"), plan())
                                : new ViewHeader(words.text("liga.changes.title")),
                        list);
    }

    @Override
    public void enter(Visit visit) {
        rows = changes.all();
        list.reload();
    }

    private Button plan() {
        return FormParts.adding(words.text("liga.changes.plan"), () -> navigator.to("liga/changes/new"));
    }

    private void columns() {
        var grid = list.grid();
        grid.addColumn(row -> municipalities.name(row.data().municipality()))
                .setHeader(words.text("liga.municipality.title"))
                .setRowHeader(true)
                .setFlexGrow(3);
        var before = grid.addColumn(row -> row.before() == null ? "–" : words.of(row.before()))
                .setHeader(words.text("liga.change.before"))
                .setFlexGrow(3);
        grid.addColumn(row -> words.of(row.data().model()))
                .setHeader(words.text("liga.change.model"))
                .setFlexGrow(3);
        var from = grid.addColumn(row -> Localized.date(row.data().from()))
                .setHeader(words.text("liga.change.from"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> new StateBadge(words, row.state()))
                .setHeader(words.text("liga.change.state"))
                .setWidth("11rem")
                .setFlexGrow(0);
        var steps = grid.addColumn(row -> row.state().isAnnounced()
                        ? words.text(
                                "liga.changes.steps",
                                ChangeStep.ticked().size() - row.open(),
                                ChangeStep.ticked().size())
                        : "")
                .setHeader(words.text("liga.change.steps"))
                .setFlexGrow(2);
        list.onlyWhenWide(List.of(before, from, steps));
    }
}
