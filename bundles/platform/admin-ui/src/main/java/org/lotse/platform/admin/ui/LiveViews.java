package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.deployment.DeploymentsListener;
import org.lotse.platform.api.event.EventsListener;
import org.lotse.platform.api.identity.MembersListener;
import org.lotse.platform.api.job.JobsListener;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.ModulesListener;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Redraws open views when somebody else changed what they show: in another browser, on the console, by installing a
 * module. Views are held weakly and only while they are attached, so a browser that vanished leaves nothing behind.
 */
@org.osgi.service.component.annotations.Component(
        service = {
            LiveViews.class,
            ModulesListener.class,
            MembersListener.class,
            JobsListener.class,
            DeploymentsListener.class,
            EventsListener.class
        })
public final class LiveViews
        implements ModulesListener, MembersListener, JobsListener, DeploymentsListener, EventsListener {

    private static final Logger LOG = LoggerFactory.getLogger(LiveViews.class);

    private final Map<Component, WeakReference<UI>> open = new WeakHashMap<>();
    private final ExecutorService hand = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("lotse-admin-live").factory());

    /** Nothing is open yet. */
    @Activate
    public LiveViews() {}

    /** The thread ends with the component. */
    @Deactivate
    public void stop() {
        hand.shutdownNow();
    }

    /**
     * From its attachment until its detachment the view is redrawn after each change. What changed between its making and its
     * attachment nobody could tell it: so it is drawn once more when it begins to listen.
     */
    <V extends Component & Live> void watch(V view) {
        view.addAttachListener(attached -> {
            put(view, attached.getUI());
            view.redraw();
        });
        view.addDetachListener(detached -> remove(view));
    }

    @Override
    public void switched(TenantId tenant) {
        hand.execute(() -> redraw(view -> true));
    }

    @Override
    public void installedChanged(ModuleId module) {
        hand.execute(() -> redraw(view -> true));
    }

    @Override
    public void erased(TenantId tenant, ModuleId module) {
        hand.execute(() -> redraw(view -> true));
    }

    @Override
    public void membershipChanged(UserId user) {
        hand.execute(() -> redraw(view -> true));
    }

    @Override
    public void jobsChanged(TenantId tenant) {
        hand.execute(() -> redraw(view -> view instanceof JobsView jobs && jobs.isOf(tenant)));
    }

    @Override
    public void deploymentsChanged() {
        hand.execute(() -> redraw(DeploymentView.class::isInstance));
    }

    @Override
    public void deliveriesChanged(TenantId tenant) {
        hand.execute(() -> redraw(view -> view instanceof EventsView events && events.isOf(tenant)));
    }

    private void redraw(Predicate<Live> concerned) {
        for (var tab : tabs(concerned)) {
            tab.accessLater(() -> views(tab).filter(concerned).forEach(LiveViews::draw), () -> {})
                    .run();
        }
    }

    /** Whoever may see it no longer is led away by the shell in the same moment. */
    private static void draw(Live view) {
        try {
            view.redraw();
        } catch (AccessDenied led) {
            LOG.debug("{} is not drawn for somebody who may see it no longer", view.getClass(), led);
        }
    }

    private synchronized void put(Component view, UI tab) {
        open.put(view, new WeakReference<>(tab));
    }

    private synchronized void remove(Component view) {
        open.remove(view);
    }

    private synchronized List<UI> tabs(Predicate<Live> concerned) {
        return open.entrySet().stream()
                .filter(entry -> concerned.test((Live) entry.getKey()))
                .map(entry -> entry.getValue().get())
                .filter(tab -> tab != null)
                .distinct()
                .toList();
    }

    private synchronized Stream<Live> views(UI tab) {
        return open.entrySet().stream()
                .filter(entry -> entry.getValue().refersTo(tab))
                .map(entry -> (Live) entry.getKey())
                .toList()
                .stream();
    }
}
