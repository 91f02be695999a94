package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.ModuleData;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.secondment.SecondingModules;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Switches modules on and off for the municipality, and removes what those that are off have kept; shows at once what somebody else switches. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "platform/modules",
        permission = "platform.modules.switch",
        title = "admin.modules.title",
        icon = "plug",
        order = 10)
@StyleSheet("context://admin/admin.css")
public final class ModulesView extends Composite<Div> implements View, Live, ModuleActs {

    private static final long serialVersionUID = 1L;

    private final transient Modules modules;
    private final transient ModuleData data;
    private final transient SecondingModules seconding;
    private final transient Access access;
    private final transient ModuleTitles titles = new ModuleTitles();
    private final transient Tenant tenant;
    private final transient Feedback feedback;
    private final Div list = new Div();

    /** Draws the modules that suit the tenant. */
    @Activate
    public ModulesView(
            @Reference Modules modules,
            @Reference ModuleData data,
            @Reference SecondingModules seconding,
            @Reference Access access,
            @Reference Tenants tenants,
            @Reference CurrentScope scope,
            @Reference Feedback feedback,
            @Reference LiveViews live) {
        this.modules = modules;
        this.data = data;
        this.seconding = seconding;
        this.access = access;
        this.feedback = feedback;
        tenant = tenants.find(scope.require().tenant()).orElseThrow();
        list.addClassName("admin-modules");
        getContent().addClassName("admin-view");
        getContent()
                .add(
                        new ViewHeader(getTranslation("admin.modules.title")),
                        new Paragraph(getTranslation("admin.modules.intro", tenant.name())),
                        list);
        live.watch(this);
        redraw();
    }

    @Override
    public void redraw() {
        var rows = rows();
        list.removeAll();
        rows.forEach(row -> list.add(new ModuleLine(row, titles, this)));
        if (rows.isEmpty()) {
            list.add(new EmptyState("plug", getTranslation("admin.modules.none")));
        }
    }

    @Override
    public void switchOn(ModuleId module) {
        if (feedback.attempt(() -> modules.switchOn(module))) {
            feedback.done("admin.modules.switched-on", titles.of(module));
        }
        redraw();
    }

    @Override
    public void switchOff(ModuleId module) {
        var dependants = modules.dependants(tenant.id(), module);
        var people = seconding.peopleBy(together(module, dependants));
        if (people > 0) {
            feedback.confirm(
                    "admin.modules.off-seconding.title",
                    "admin.modules.off-seconding.text",
                    "admin.modules.off.confirm",
                    new Object[] {titles.of(together(module, dependants)), people},
                    () -> switchOff(module, dependants));
        } else if (dependants.isEmpty()) {
            feedback.confirm(
                    "admin.modules.off.title",
                    "admin.modules.off.text",
                    "admin.modules.off.confirm",
                    new Object[] {titles.of(module)},
                    () -> switchOff(module, dependants));
        } else {
            feedback.confirm(
                    "admin.modules.off-all.title",
                    "admin.modules.off-all.text",
                    "admin.modules.off-all.confirm",
                    new Object[] {titles.of(module), titles.of(dependants)},
                    () -> switchOff(module, dependants));
        }
    }

    @Override
    public void erase(ModuleId module) {
        new EraseDialog(module, data.of(module), titles).open(tenant.name(), feedback, typed -> {
            data.erase(module, typed);
            feedback.done("admin.modules.erased", titles.of(module));
            redraw();
        });
    }

    private void switchOff(ModuleId module, List<ModuleId> dependants) {
        var together = together(module, dependants);
        if (feedback.attempt(() -> modules.switchOff(together))) {
            feedback.done("admin.modules.switched-off", titles.of(together));
        }
        redraw();
    }

    private static Set<ModuleId> together(ModuleId module, List<ModuleId> dependants) {
        var together = new LinkedHashSet<>(dependants);
        together.add(module);
        return together;
    }

    /** What suits the tenant, and what is not installed any more but has its switch on or its data left here. */
    private List<ModuleRow> rows() {
        var on = modules.on(tenant.id());
        var waiting = modules.waiting(tenant.id());
        var left = access.may(PlatformPermissions.ERASE_MODULES) ? data.left() : Set.<ModuleId>of();
        var rows = new TreeMap<ModuleId, ModuleRow>();
        modules.installed().stream()
                .filter(module -> module.suits().contains(tenant.kind()))
                .forEach(module -> rows.put(module.id(), row(module, on, waiting, left)));
        Stream.concat(waiting.stream(), left.stream())
                .forEach(gone -> rows.computeIfAbsent(
                        gone,
                        id -> new ModuleRow(
                                id,
                                Optional.empty(),
                                waiting.contains(id) ? ModuleRow.State.WAITING : ModuleRow.State.OFF,
                                List.of(),
                                left.contains(id))));
        return List.copyOf(rows.values());
    }

    private static ModuleRow row(
            InstalledModule module, Collection<ModuleId> on, Collection<ModuleId> waiting, Collection<ModuleId> left) {
        var state = ModuleRow.State.OFF;
        if (on.contains(module.id())) {
            state = ModuleRow.State.ON;
        } else if (waiting.contains(module.id())) {
            state = ModuleRow.State.WAITING;
        }
        var missing = module.needs().stream().filter(need -> !on.contains(need)).toList();
        return new ModuleRow(module.id(), Optional.of(module), state, missing, left.contains(module.id()));
    }
}
