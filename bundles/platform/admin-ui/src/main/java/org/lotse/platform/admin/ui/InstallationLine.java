package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.lotse.platform.api.deployment.Installation;
import org.lotse.platform.ui.api.Localized;

/** Something installed: what it is, in which version, by which file, how it is, and the way back. */
final class InstallationLine extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    /**
     * @param mayRollBack whether the way back is offered
     * @param onRollBack told what to put back
     */
    InstallationLine(Installation installation, boolean mayRollBack, Consumer<Installation> onRollBack) {
        getContent().addClassName("admin-module");
        getContent().setId("installed-" + installation.name().replace('.', '-'));
        getContent().add(words(installation));
        if (mayRollBack && installation.previous().isPresent()) {
            var back = new Button(
                    getTranslation(
                            "admin.deployment.back", installation.previous().orElseThrow()),
                    click -> onRollBack.accept(installation));
            back.setAriaLabel(getTranslation(
                    "admin.deployment.back-which",
                    title(this, installation),
                    installation.previous().orElseThrow()));
            getContent().add(back);
        }
    }

    /** The module's title in the person's language, or the bundle's name. */
    static String title(Component where, Installation installation) {
        return installation
                .module()
                .map(module -> where.getTranslation(module.titleKey()))
                .orElse(installation.name());
    }

    private Div words(Installation installation) {
        var state = new Span(getTranslation(stateKey(installation.state())));
        state.addClassNames(
                "admin-state",
                installation.state() == Installation.State.RUNNING ? "admin-state-on" : "admin-state-off");
        var head = new Div(new H3(title(this, installation)), state);
        head.addClassName("admin-module-head");
        var facts = new Paragraph(
                getTranslation("admin.deployment.version", installation.version()) + " · " + origin(installation));
        facts.addClassName("admin-facts");
        return new Div(head, facts);
    }

    private String origin(Installation installation) {
        return installation
                .file()
                .map(file -> getTranslation(
                        "admin.deployment.by-file",
                        file,
                        installation.since().map(Localized::dateTime).orElse("")))
                .orElseGet(() -> getTranslation("admin.deployment.by-product"));
    }

    private static String stateKey(Installation.State state) {
        return switch (state) {
            case RUNNING -> "admin.deployment.running";
            case UPDATE_REFUSED -> "admin.deployment.update-refused";
            case STOPPED -> "admin.deployment.stopped";
        };
    }
}
