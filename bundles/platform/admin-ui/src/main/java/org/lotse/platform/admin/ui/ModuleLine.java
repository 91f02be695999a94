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
import java.util.Optional;
import org.lotse.platform.api.module.InstalledModule;

/** One module: what it is for, what it needs, whether it is on, and the buttons that change that. */
final class ModuleLine extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    private final transient ModuleRow row;
    private final transient ModuleActs acts;
    private final transient ModuleTitles titles;

    /** @param acts told what to do */
    ModuleLine(ModuleRow row, ModuleTitles titles, ModuleActs acts) {
        this.row = row;
        this.acts = acts;
        this.titles = titles;
        var buttons = new Div();
        buttons.addClassName("admin-acts");
        eraseButton().ifPresent(buttons::add);
        switchButton().ifPresent(buttons::add);
        getContent().addClassName("admin-module");
        getContent().setId("module-" + row.id());
        getContent().add(words(), buttons);
    }

    private Div words() {
        var state = new Span(getTranslation(stateKey()));
        state.addClassNames("admin-state", row.state() == ModuleRow.State.ON ? "admin-state-on" : "admin-state-off");
        var head = new Div(new H2(titles.of(row.id())), state);
        head.addClassName("admin-module-head");
        var words = new Div(head);
        row.installed().ifPresent(module -> describe(module, words));
        hint().map(Paragraph::new).ifPresent(words::add);
        if (row.kept()) {
            words.add(new Paragraph(getTranslation("admin.modules.kept")));
        }
        return words;
    }

    private void describe(InstalledModule module, Div words) {
        var facts = new Paragraph(getTranslation("admin.modules.version", module.version()));
        facts.addClassName("admin-facts");
        if (!module.needs().isEmpty()) {
            facts.add(" · " + getTranslation("admin.modules.needs", titles.of(List.copyOf(module.needs()))));
        }
        words.add(new Paragraph(getTranslation(module.id().descriptionKey())), facts);
    }

    private Optional<String> hint() {
        if (row.state() == ModuleRow.State.WAITING) {
            return Optional.of(
                    row.installed().isEmpty()
                            ? getTranslation("admin.modules.waits-for-installation")
                            : getTranslation("admin.modules.waits-for", titles.of(row.missing())));
        }
        return row.state() == ModuleRow.State.OFF && !row.missing().isEmpty()
                ? Optional.of(getTranslation("admin.modules.missing", titles.of(row.missing())))
                : Optional.empty();
    }

    private Optional<Button> switchButton() {
        if (row.state() != ModuleRow.State.OFF) {
            return Optional.of(button(
                    "admin.modules.switch-off", "admin.modules.switch-off-which", () -> acts.switchOff(row.id())));
        }
        if (row.installed().isEmpty()) {
            return Optional.empty();
        }
        var on = button("admin.modules.switch-on", "admin.modules.switch-on-which", () -> acts.switchOn(row.id()));
        on.setEnabled(row.missing().isEmpty());
        on.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Optional.of(on);
    }

    private Optional<Button> eraseButton() {
        if (!row.kept()) {
            return Optional.empty();
        }
        var erase = button("admin.modules.erase", "admin.modules.erase-which", () -> acts.erase(row.id()));
        erase.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        erase.setId("erase-" + row.id());
        return Optional.of(erase);
    }

    private Button button(String key, String whichKey, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation(whichKey, titles.of(row.id())));
        return button;
    }

    private String stateKey() {
        return switch (row.state()) {
            case ON -> "admin.modules.is-on";
            case WAITING -> "admin.modules.is-waiting";
            case OFF -> row.installed().isEmpty() ? "admin.modules.is-gone" : "admin.modules.is-off";
        };
    }
}
