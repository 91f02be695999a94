package org.lotse.platform.ui.shell.page;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.lotse.platform.ui.shell.layout.OpenLayout;

/** The accessibility statement that public bodies owe (§ 10 L-BGG, BITV 2.0). */
@AnonymousAllowed
@Route(value = "accessibility", layout = OpenLayout.class)
public final class AccessibilityPage extends TextPage {

    private static final long serialVersionUID = 1L;

    /** Writes the statement. */
    public AccessibilityPage() {
        super("shell.accessibility.title");
        paragraph("shell.accessibility.scope");
        section("shell.accessibility.state.title", "shell.accessibility.state.text");
        section("shell.accessibility.help.title", "shell.accessibility.help.text");
        section("shell.accessibility.report.title", "shell.accessibility.report.text");
    }
}
