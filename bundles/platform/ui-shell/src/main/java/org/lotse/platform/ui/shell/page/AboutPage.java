package org.lotse.platform.ui.shell.page;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.lotse.platform.ui.shell.layout.OpenLayout;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** What this is, in which version, and who answers for it. */
@AnonymousAllowed
@Route(value = "about", layout = OpenLayout.class)
@Component(service = AboutPage.class, scope = ServiceScope.PROTOTYPE)
public final class AboutPage extends TextPage {

    private static final long serialVersionUID = 1L;

    /** @param context tells the version */
    @Activate
    public AboutPage(BundleContext context) {
        super("shell.about.title");
        var version = context.getBundle().getVersion();
        paragraph("shell.about.text");
        paragraph("shell.about.version", version.getMajor() + "." + version.getMinor() + "." + version.getMicro());
        section("shell.about.operator.title", "shell.about.operator.text");
        section("shell.about.licence.title", "shell.about.licence.text");
    }
}
