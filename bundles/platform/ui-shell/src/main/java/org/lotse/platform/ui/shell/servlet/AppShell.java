package org.lotse.platform.ui.shell.servlet;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import java.util.Map;

/** The page into which everything is drawn. */
@Push
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://lotse/shell.css")
public final class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Lotse");
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addLink("lotse/logo.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
        settings.addMetaTag("robots", "noindex");
    }
}
