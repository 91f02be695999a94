package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.tenant.Tenant;
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
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The district's view of its tenants: which there are, and what each works with. Nothing of what is inside them. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "platform/tenants",
        permission = "platform.tenants.read",
        title = "admin.tenants.title",
        icon = "building-o",
        order = 30)
@StyleSheet("context://admin/admin.css")
public final class TenantsView extends Composite<Div> implements View, Enterable, Live {

    private static final long serialVersionUID = 1L;

    private final transient Tenants tenants;
    private final transient Modules modules;
    private final transient Access access;
    private final transient Texts texts;
    private final transient Locale language = Localized.language();
    private final TextField search = new TextField(getTranslation("admin.search"));
    private final KeysetGrid<Tenant> list;
    private transient Comparator<Tenant> order = (one, other) -> 0;
    private boolean entering;

    /** Draws the table. */
    @Activate
    public TenantsView(
            @Reference Tenants tenants,
            @Reference Modules modules,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts,
            @Reference LiveViews live) {
        this.tenants = tenants;
        this.modules = modules;
        this.access = access;
        this.texts = texts;
        list = new KeysetGrid<>(begin -> new Page<>(found(search.getValue()), Optional.empty()));
        columns();
        list.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.grid().addSortListener(sorted -> sort(sorted.getSortOrder()));
        list.grid().setAriaLabel(getTranslation("admin.tenants.title"));
        list.whenEmpty(new EmptyState("search", getTranslation("admin.tenants.none")));
        search.setClearButtonVisible(true);
        search.setPrefixComponent(new Icon("vaadin", "search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (!entering) {
                navigator.remember(Map.of("q", change.getValue()));
                redraw();
            }
        });
        var export = new CsvDownload(getTranslation("admin.export"), () -> text("admin.tenants.file"), this::write);
        getContent().addClassNames("admin-view", "admin-list");
        getContent().add(new ViewHeader(getTranslation("admin.tenants.title"), export), search, list);
        live.watch(this);
    }

    @Override
    public void enter(Visit visit) {
        entering = true;
        search.setValue(visit.query("q").orElse(""));
        entering = false;
        redraw();
    }

    @Override
    public void redraw() {
        list.reload();
    }

    private List<Tenant> found(String text) {
        var sought = text.strip().toLowerCase(Locale.ROOT);
        return tenants.all().stream()
                .filter(tenant -> words(tenant).toLowerCase(Locale.ROOT).contains(sought))
                .sorted(order)
                .toList();
    }

    private String words(Tenant tenant) {
        return String.join(" ", tenant.id().value(), tenant.name(), kind(tenant), modules(tenant));
    }

    private void sort(List<GridSortOrder<Tenant>> orders) {
        order = orders.stream()
                .findFirst()
                .<Comparator<Tenant>>map(first -> first.getSorted().getComparator(first.getDirection())::compare)
                .orElse((one, other) -> 0);
        redraw();
    }

    private void columns() {
        var grid = list.grid();
        var name = grid.addColumn(Tenant::name).setFlexGrow(2);
        var key =
                grid.addColumn(tenant -> tenant.id().value()).setWidth("7.5rem").setFlexGrow(0);
        var kind = grid.addColumn(this::kind).setWidth("8rem").setFlexGrow(0);
        var on = grid.addColumn(this::modules).setFlexGrow(3);
        var state = grid.addComponentColumn(this::state).setWidth("8rem").setFlexGrow(0);
        name.setHeader(getTranslation("admin.tenants.name")).setRowHeader(true);
        key.setHeader(getTranslation("admin.tenants.key")).setComparator(Comparator.comparing(Tenant::id));
        kind.setHeader(getTranslation("admin.tenants.kind")).setComparator(by(this::kind));
        on.setHeader(getTranslation("admin.tenants.modules")).setComparator(by(this::modules));
        state.setHeader(getTranslation("admin.tenants.state")).setComparator(Comparator.comparing(Tenant::active));
        name.setComparator(by(Tenant::name));
        list.onlyWhenWide(List.of(key, kind, state));
    }

    private Comparator<Tenant> by(Function<Tenant, String> text) {
        var collator = Collator.getInstance(language);
        return (one, other) -> collator.compare(text.apply(one), text.apply(other));
    }

    private Component state(Tenant tenant) {
        var state = new Span(active(tenant));
        state.addClassNames("admin-state", tenant.active() ? "admin-state-on" : "admin-state-off");
        return state;
    }

    private String kind(Tenant tenant) {
        return text("admin.tenants.kind." + tenant.kind().name().toLowerCase(Locale.ROOT));
    }

    private String active(Tenant tenant) {
        return text(tenant.active() ? "admin.tenants.active" : "admin.tenants.inactive");
    }

    private String modules(Tenant tenant) {
        return modules.on(tenant.id()).stream()
                .map(module -> text(module.titleKey()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void write(CsvRows rows) {
        access.require(PlatformPermissions.READ_TENANTS);
        rows.add(
                text("admin.tenants.key"),
                text("admin.tenants.name"),
                text("admin.tenants.kind"),
                text("admin.tenants.modules"),
                text("admin.tenants.state"));
        tenants.all()
                .forEach(tenant ->
                        rows.add(tenant.id().value(), tenant.name(), kind(tenant), modules(tenant), active(tenant)));
    }

    private String text(String key) {
        return texts.get(language, key);
    }
}
