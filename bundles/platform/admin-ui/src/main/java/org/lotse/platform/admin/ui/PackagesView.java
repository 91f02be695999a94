package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.exchange.PackageFilter;
import org.lotse.platform.api.exchange.PackageLine;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.PackageTraffic;
import org.lotse.platform.api.exchange.PackageWay;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
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

/** Which packages went out of the tenant and came in, and what became of them; never what is in them. The filter stands in the address. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "platform/packages",
        permission = "platform.packages.manage",
        title = "admin.packages.title",
        icon = "package",
        order = 28)
@StyleSheet("context://admin/admin.css")
public final class PackagesView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 50;

    private final transient PackageTraffic traffic;
    private final transient Tenants tenants;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final Select<PackageWay> way = new Select<>();
    private final Select<PackageState> state = new Select<>();
    private final Div actions = new Div();
    private final KeysetGrid<PackageLine> list;

    /** The frame; filled when entered. */
    @Activate
    public PackagesView(
            @Reference PackageTraffic traffic,
            @Reference Tenants tenants,
            @Reference CurrentScope scope,
            @Reference Feedback feedback,
            @Reference Navigator navigator) {
        this.traffic = traffic;
        this.tenants = tenants;
        this.feedback = feedback;
        this.navigator = navigator;
        list = new KeysetGrid<>(cursor -> traffic.list(filter(), cursor.orElse(null), PAGE));
        var here = tenants.find(scope.require().tenant()).orElseThrow();
        actions.addClassName("admin-actions");
        getContent().setId("packages");
        getContent().addClassNames("admin-view", "admin-list");
        getContent()
                .add(
                        new ViewHeader(getTranslation("admin.packages.title"), actions),
                        new Paragraph(getTranslation("admin.packages.intro", here.name())),
                        filters(),
                        list);
        columns();
    }

    @Override
    public void enter(Visit visit) {
        way.setValue(chosen(PackageWay.values(), visit.query("way")));
        state.setValue(chosen(PackageState.values(), visit.query("state")));
        show();
    }

    private void columns() {
        var grid = list.grid();
        grid.addColumn(line -> getTranslation("admin.packages.way." + lower(line.way())))
                .setHeader(getTranslation("admin.packages.way"))
                .setAutoWidth(true);
        grid.addColumn(this::other)
                .setHeader(getTranslation("admin.packages.other"))
                .setAutoWidth(true)
                .setFlexGrow(2);
        var kind = grid.addColumn(line -> getTranslation(line.kind().titleKey()))
                .setHeader(getTranslation("admin.packages.kind"))
                .setAutoWidth(true);
        var sent = grid.addColumn(line -> Localized.dateTime(line.sentAt()))
                .setHeader(getTranslation("admin.packages.sent"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("admin.packages.state"))
                .setAutoWidth(true);
        var since = grid.addColumn(line -> Localized.dateTime(line.since()))
                .setHeader(getTranslation("admin.packages.since"))
                .setAutoWidth(true);
        var person = grid.addColumn(line -> Optional.ofNullable(line.person()).orElse(""))
                .setHeader(getTranslation("admin.packages.person"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::acts)
                .setHeader(getTranslation("admin.packages.acts"))
                .setAutoWidth(true);
        list.onlyWhenWide(List.of(kind, sent, since, person));
    }

    private Div filters() {
        choice(way, "admin.packages.way", PackageWay.values(), "admin.packages.way.");
        choice(state, "admin.packages.state", PackageState.values(), "admin.packages.state.");
        var bar = new Div(way, state);
        bar.addClassName("admin-filters");
        return bar;
    }

    private <E extends Enum<E>> void choice(Select<E> field, String label, E[] values, String keys) {
        field.setLabel(getTranslation(label));
        field.setItems(values);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("admin.packages.all"));
        field.setItemLabelGenerator(
                one -> one == null ? getTranslation("admin.packages.all") : getTranslation(keys + lower(one)));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                navigator.remember(Map.of("way", lower(way.getValue()), "state", lower(state.getValue())));
                show();
            }
        });
    }

    private void show() {
        var shown = filter();
        list.whenEmpty(new EmptyState(
                "package",
                getTranslation(shown.equals(PackageFilter.ALL) ? "admin.packages.none" : "admin.packages.none-such")));
        list.reload();
        actions.removeAll();
        var deliver = new Button(getTranslation("admin.packages.deliver"), click -> deliver());
        actions.add(deliver, export(shown));
    }

    private CsvDownload export(PackageFilter shown) {
        var heads = new Object[] {
            getTranslation("admin.packages.way"),
            getTranslation("admin.packages.other"),
            getTranslation("admin.packages.kind"),
            getTranslation("admin.packages.sent"),
            getTranslation("admin.packages.state"),
            getTranslation("admin.packages.since"),
            getTranslation("admin.packages.person"),
            getTranslation("admin.packages.identity")
        };
        var name = getTranslation("admin.packages.file");
        var words = getLocale();
        return new CsvDownload(getTranslation("admin.packages.export"), () -> name, rows -> {
            rows.add(heads);
            traffic.export(shown, line -> add(rows, line, words));
        });
    }

    private void add(CsvRows rows, PackageLine line, Locale words) {
        rows.add(
                getTranslation(words, "admin.packages.way." + lower(line.way())),
                other(line),
                getTranslation(words, line.kind().titleKey()),
                line.sentAt(),
                getTranslation(words, "admin.packages.state." + lower(line.state())),
                line.since(),
                line.person(),
                line.id());
    }

    private void deliver() {
        if (feedback.attempt(traffic::deliver)) {
            feedback.done("admin.packages.delivering");
        }
        list.reload();
    }

    private Span state(PackageLine line) {
        var badge = new Span(getTranslation("admin.packages.state." + lower(line.state())));
        var good = line.state() == PackageState.ACCEPTED || line.state() == PackageState.RECEIVED;
        badge.setClassName("admin-state " + (good ? "admin-state-on" : "admin-state-off"));
        return badge;
    }

    private Component acts(PackageLine line) {
        if (line.way() != PackageWay.OUT || !line.state().isOpen()) {
            return new Span();
        }
        var withdraw = new Button(getTranslation("admin.packages.withdraw"), click -> askToWithdraw(line));
        withdraw.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        withdraw.setAriaLabel(getTranslation("admin.packages.withdraw-of", other(line)));
        return withdraw;
    }

    private void askToWithdraw(PackageLine line) {
        feedback.confirm(
                "admin.packages.withdraw-title",
                "admin.packages.withdraw-text",
                "admin.packages.withdraw",
                new Object[] {other(line)},
                () -> {
                    if (feedback.attempt(() -> traffic.withdraw(line.id()))) {
                        feedback.done("admin.packages.withdrawn");
                    }
                    list.reload();
                });
    }

    private String other(PackageLine line) {
        return name(line.other());
    }

    private String name(TenantId id) {
        return tenants.find(id).map(Tenant::name).orElse(id.value());
    }

    private PackageFilter filter() {
        return new PackageFilter(way.getValue(), state.getValue());
    }

    private static <E extends Enum<E>> @Nullable E chosen(E[] values, Optional<String> typed) {
        return typed.flatMap(text -> Arrays.stream(values)
                        .filter(value -> lower(value).equals(text))
                        .findFirst())
                .orElse(null);
    }

    private static String lower(@Nullable Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
    }
}
