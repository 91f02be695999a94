package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.job.JobState;
import org.lotse.platform.api.job.Jobs;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
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

/** What the municipality's modules do by themselves: when, when next, and what came of it; shows a run as it goes on. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "platform/jobs",
        permission = "platform.jobs.manage",
        title = "admin.jobs.title",
        icon = "timer",
        order = 25)
@StyleSheet("context://admin/admin.css")
public final class JobsView extends Composite<Div> implements View, Live {

    private static final long serialVersionUID = 1L;

    private final transient Jobs jobs;
    private final transient Tenant tenant;
    private final transient Feedback feedback;
    private final transient Map<JobId, JobLine> lines = new HashMap<>();
    private final Div list = new Div();

    /** Draws the jobs of the modules that are on. */
    @Activate
    public JobsView(
            @Reference Jobs jobs,
            @Reference Tenants tenants,
            @Reference CurrentScope scope,
            @Reference Feedback feedback,
            @Reference LiveViews live) {
        this.jobs = jobs;
        this.feedback = feedback;
        tenant = tenants.find(scope.require().tenant()).orElseThrow();
        list.addClassName("admin-modules");
        getContent().addClassName("admin-view");
        getContent()
                .add(
                        new ViewHeader(getTranslation("admin.jobs.title")),
                        new Paragraph(getTranslation("admin.jobs.intro", tenant.name())),
                        list);
        live.watch(this);
        redraw();
    }

    /** Whether it shows the jobs of this tenant. */
    boolean isOf(TenantId some) {
        return tenant.id().equals(some);
    }

    /** Keeps the lines that are there, so that nobody loses the place they are at. */
    @Override
    public void redraw() {
        var states = jobs.all();
        var ids = states.stream().map(JobState::id).toList();
        if (list.getComponentCount() == 0 || !lines.keySet().equals(Set.copyOf(ids))) {
            lines.keySet().retainAll(ids);
            list.removeAll();
            ids.forEach(id -> list.add(lines.computeIfAbsent(id, this::line)));
            if (ids.isEmpty()) {
                list.add(new EmptyState("timer", getTranslation("admin.jobs.none")));
            }
        }
        states.forEach(state -> lines.computeIfAbsent(state.id(), this::line).show(state));
    }

    private JobLine line(JobId id) {
        return new JobLine(id, this::runNow, this::showHistory);
    }

    private void runNow(JobId id) {
        if (feedback.attempt(() -> jobs.runNow(id))) {
            feedback.done("admin.jobs.asked", getTranslation(id.titleKey()));
        }
        redraw();
    }

    private void showHistory(JobId id) {
        new DialogFrame(
                        getTranslation("admin.jobs.history-of", getTranslation(id.titleKey())),
                        new JobHistory(jobs.history(id)))
                .openToRead(getTranslation("admin.close"));
    }
}
