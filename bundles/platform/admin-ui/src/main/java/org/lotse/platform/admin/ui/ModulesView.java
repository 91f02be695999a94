package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
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

/** Switches modules on and off for the municipality; shows at once what somebody else switches. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "platform/modules",
        permission = "platform.modules.switch",
        title = "admin.modules.title",
        icon = "plug",
        order = 10)
@StyleSheet("context://admin/admin.css")
public final class ModulesView extends Composite<Div> implements View, Live {

    private static final long serialVersionUID = 1L;

    private final transient Modules modules;
    private final transient Tenant tenant;
    private final transient Feedback feedback;
    private final Div list = new Div();

    /** Draws the modules that suit the tenant. */
    @Activate
    public ModulesView(
            @Reference Modules modules,
            @Reference Tenants tenants,
            @Reference CurrentScope scope,
            @Reference Feedback feedback,
            @Reference LiveViews live) {
        this.modules = modules;
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
        var on = modules.on(tenant.id());
        var suitable = modules.installed().stream()
                .filter(module -> module.suits().contains(tenant.kind()))
                .toList();
        list.removeAll();
        suitable.forEach(module -> list.add(new ModuleLine(module, on, this::switchModule)));
        if (suitable.isEmpty()) {
            list.add(new EmptyState("plug", getTranslation("admin.modules.none")));
        }
    }

    private void switchModule(InstalledModule module, boolean on) {
        if (on) {
            switchOn(module);
        } else {
            askToSwitchOff(module);
        }
    }

    private void switchOn(InstalledModule module) {
        if (feedback.attempt(() -> modules.switchOn(module.id()))) {
            feedback.done("admin.modules.switched-on", title(module.id()));
        }
        redraw();
    }

    private void askToSwitchOff(InstalledModule module) {
        var dependants = modules.dependants(tenant.id(), module.id());
        if (dependants.isEmpty()) {
            feedback.confirm(
                    "admin.modules.off.title",
                    "admin.modules.off.text",
                    "admin.modules.off.confirm",
                    new Object[] {title(module.id())},
                    () -> switchOff(module.id(), dependants));
        } else {
            feedback.confirm(
                    "admin.modules.off-all.title",
                    "admin.modules.off-all.text",
                    "admin.modules.off-all.confirm",
                    new Object[] {title(module.id()), titles(dependants)},
                    () -> switchOff(module.id(), dependants));
        }
    }

    private void switchOff(ModuleId module, List<ModuleId> dependants) {
        var together = new LinkedHashSet<>(dependants);
        together.add(module);
        if (feedback.attempt(() -> modules.switchOff(together))) {
            feedback.done("admin.modules.switched-off", titles(List.copyOf(together)));
        }
        redraw();
    }

    private String title(ModuleId module) {
        return getTranslation(module.titleKey());
    }

    private String titles(List<ModuleId> some) {
        return some.stream().map(this::title).sorted().collect(Collectors.joining(", "));
    }
}
