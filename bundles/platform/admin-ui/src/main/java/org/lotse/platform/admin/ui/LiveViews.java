package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.identity.MembersListener;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.ModulesListener;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Redraws open views when somebody else changed what they show: in another browser, on the console, by installing a
 * module. Views are held weakly and only while they are attached, so a browser that vanished leaves nothing behind.
 */
@org.osgi.service.component.annotations.Component(
        service = {LiveViews.class, ModulesListener.class, MembersListener.class})
public final class LiveViews implements ModulesListener, MembersListener {

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

    /** From its attachment until its detachment the view is redrawn after each change. */
    <V extends Component & Live> void watch(V view) {
        view.addAttachListener(attached -> put(view, attached.getUI()));
        view.addDetachListener(detached -> remove(view));
    }

    @Override
    public void switched(TenantId tenant) {
        hand.execute(this::redraw);
    }

    @Override
    public void installedChanged(ModuleId module) {
        hand.execute(this::redraw);
    }

    @Override
    public void membershipChanged(UserId user) {
        hand.execute(this::redraw);
    }

    private void redraw() {
        for (var tab : tabs()) {
            tab.accessLater(() -> redrawIn(tab), () -> {}).run();
        }
    }

    private void redrawIn(UI tab) {
        views(tab).forEach(Live::redraw);
    }

    private synchronized void put(Component view, UI tab) {
        open.put(view, new WeakReference<>(tab));
    }

    private synchronized void remove(Component view) {
        open.remove(view);
    }

    private synchronized List<UI> tabs() {
        return open.values().stream()
                .map(WeakReference::get)
                .filter(tab -> tab != null)
                .distinct()
                .toList();
    }

    private synchronized List<Live> views(UI tab) {
        return open.entrySet().stream()
                .filter(entry -> entry.getValue().refersTo(tab))
                .map(entry -> (Live) entry.getKey())
                .toList();
    }
}
