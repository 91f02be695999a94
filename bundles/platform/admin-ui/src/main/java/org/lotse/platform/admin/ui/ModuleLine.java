package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.ModuleId;

/** One module: what it is for, what it needs, whether it is on, and the button that changes that. */
final class ModuleLine extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    /**
     * @param on modules that are on for the tenant
     * @param onSwitch told which module to switch, and whether on
     */
    ModuleLine(InstalledModule module, List<ModuleId> on, BiConsumer<InstalledModule, Boolean> onSwitch) {
        var isOn = on.contains(module.id());
        var missing = module.needs().stream().filter(need -> !on.contains(need)).toList();
        getContent().addClassName("admin-module");
        getContent().setId("module-" + module.id());
        getContent().add(words(module, isOn, missing), button(module, isOn, !isOn && !missing.isEmpty(), onSwitch));
    }

    private Div words(InstalledModule module, boolean isOn, List<ModuleId> missing) {
        var state = new Span(getTranslation(isOn ? "admin.modules.is-on" : "admin.modules.is-off"));
        state.addClassNames("admin-state", isOn ? "admin-state-on" : "admin-state-off");
        var head = new Div(new H2(getTranslation(module.id().titleKey())), state);
        head.addClassName("admin-module-head");
        var words = new Div(head, new Paragraph(getTranslation(module.id().descriptionKey())));
        var facts = new Paragraph(getTranslation("admin.modules.version", module.version()));
        facts.addClassName("admin-facts");
        if (!module.needs().isEmpty()) {
            facts.add(" · " + getTranslation("admin.modules.needs", titles(List.copyOf(module.needs()))));
        }
        words.add(facts);
        if (!isOn && !missing.isEmpty()) {
            words.add(new Paragraph(getTranslation("admin.modules.missing", titles(missing))));
        }
        return words;
    }

    private Button button(
            InstalledModule module, boolean isOn, boolean lacking, BiConsumer<InstalledModule, Boolean> onSwitch) {
        var button = new Button(
                getTranslation(isOn ? "admin.modules.switch-off" : "admin.modules.switch-on"),
                click -> onSwitch.accept(module, !isOn));
        button.setAriaLabel(getTranslation(
                isOn ? "admin.modules.switch-off-which" : "admin.modules.switch-on-which",
                getTranslation(module.id().titleKey())));
        button.setEnabled(!lacking);
        if (!isOn) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private String titles(List<ModuleId> modules) {
        return modules.stream()
                .map(module -> getTranslation(module.titleKey()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
