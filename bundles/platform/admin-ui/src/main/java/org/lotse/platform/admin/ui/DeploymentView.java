package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.deployment.Deployments;
import org.lotse.platform.api.deployment.Installation;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What is installed and what came of the latest attempts to change it; always as it is now. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "platform/deployment",
        permission = "platform.deployment.read",
        title = "admin.deployment.title",
        icon = "cubes",
        order = 40)
@StyleSheet("context://admin/admin.css")
public final class DeploymentView extends Composite<Div> implements View, Live {

    private static final long serialVersionUID = 1L;
    private static final int ATTEMPTS = 30;

    private final transient Deployments deployments;
    private final transient Access access;
    private final transient Feedback feedback;
    private final Div installed = new Div();
    private final Div attempts = new Div();

    /** Draws both lists. */
    @Activate
    public DeploymentView(
            @Reference Deployments deployments,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference LiveViews live) {
        this.deployments = deployments;
        this.access = access;
        this.feedback = feedback;
        installed.addClassName("admin-modules");
        attempts.addClassName("admin-attempts");
        getContent().addClassName("admin-view");
        getContent()
                .add(
                        new ViewHeader(getTranslation("admin.deployment.title")),
                        new Paragraph(getTranslation("admin.deployment.intro")),
                        new H2(getTranslation("admin.deployment.installed")),
                        installed,
                        new H2(getTranslation("admin.deployment.attempts")),
                        attempts);
        live.watch(this);
        redraw();
    }

    @Override
    public void redraw() {
        var may = access.may(PlatformPermissions.MANAGE_DEPLOYMENT);
        installed.removeAll();
        deployments.installed().forEach(one -> installed.add(new InstallationLine(one, may, this::askToRollBack)));
        var tried = deployments.attempts(ATTEMPTS);
        attempts.removeAll();
        tried.forEach(one -> attempts.add(new AttemptLine(one)));
        if (tried.isEmpty()) {
            attempts.add(new EmptyState("cubes", getTranslation("admin.deployment.none")));
        }
    }

    private void askToRollBack(Installation installation) {
        feedback.confirm(
                "admin.deployment.back.title",
                "admin.deployment.back.text",
                "admin.deployment.back.confirm",
                new Object[] {
                    InstallationLine.title(this, installation),
                    installation.previous().orElse("")
                },
                () -> rollBack(installation));
    }

    private void rollBack(Installation installation) {
        if (feedback.attempt(() -> deployments.rollBack(installation.file().orElseThrow()))) {
            feedback.done("admin.deployment.back.done", installation.previous().orElse(""));
        }
        redraw();
    }
}
