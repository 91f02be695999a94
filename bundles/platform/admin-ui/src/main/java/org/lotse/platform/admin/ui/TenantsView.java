package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
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
import java.util.stream.Collectors;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
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
    private final Grid<Tenant> list = new Grid<>();
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
        columns();
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setSizeFull();
        list.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.setAriaLabel(getTranslation("admin.tenants.title"));
        list.setEmptyStateComponent(new EmptyState("search", getTranslation("admin.tenants.none")));
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
        list.setItems(found(search.getValue()));
    }

    private List<Tenant> found(String text) {
        var sought = text.strip().toLowerCase(Locale.ROOT);
        return tenants.all().stream()
                .filter(tenant -> words(tenant).toLowerCase(Locale.ROOT).contains(sought))
                .toList();
    }

    private String words(Tenant tenant) {
        return String.join(" ", tenant.id().value(), tenant.name(), kind(tenant), modules(tenant));
    }

    private void columns() {
        var collator = Collator.getInstance(language);
        list.addColumn(Tenant::name)
                .setHeader(getTranslation("admin.tenants.name"))
                .setComparator((one, other) -> collator.compare(one.name(), other.name()))
                .setFlexGrow(2)
                .setRowHeader(true);
        list.addColumn(tenant -> tenant.id().value())
                .setHeader(getTranslation("admin.tenants.key"))
                .setComparator(Comparator.comparing(Tenant::id))
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.addColumn(this::kind)
                .setHeader(getTranslation("admin.tenants.kind"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.addColumn(this::modules)
                .setHeader(getTranslation("admin.tenants.modules"))
                .setSortable(true)
                .setFlexGrow(3);
        list.addComponentColumn(this::state)
                .setHeader(getTranslation("admin.tenants.state"))
                .setComparator(Comparator.comparing(Tenant::active))
                .setAutoWidth(true)
                .setFlexGrow(0);
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
