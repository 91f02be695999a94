package org.lotse.platform.ui.shell.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.identity.MembersListener;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.ModulesListener;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.ui.shell.navigation.Views;
import org.lotse.platform.ui.shell.open.OpenPage;
import org.lotse.platform.ui.shell.session.OpenSessions;
import org.lotse.platform.ui.shell.session.ShellSession;
import org.lotse.platform.ui.shell.session.SignedIn;
import org.lotse.platform.ui.shell.session.Tabs;
import org.lotse.platform.ui.shell.views.CardEntry;
import org.lotse.platform.ui.shell.views.Catalog;
import org.lotse.platform.ui.shell.views.OpenEntry;
import org.lotse.platform.ui.shell.views.QuickActEntry;
import org.lotse.platform.ui.shell.views.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of every change and has the sessions it concerns refreshed. Changes that come in a burst, as those of a bundle
 * that starts, are gathered for a moment. Nothing of this happens on the thread that made the change.
 */
@Component(
        service = {LiveUpdates.class, ModulesListener.class, MembersListener.class},
        immediate = true)
public final class LiveUpdates implements ModulesListener, MembersListener {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);
    private static final long GATHER_MILLIS = 8;
    private static final int HANDS = 2;
    private static final int PATIENCE_SECONDS = 5;

    private final OpenSessions sessions;
    private final SessionRefresh refresh;
    private final Catalog catalog;
    private final ScheduledExecutorService gatherer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("lotse-live").factory());
    private final ExecutorService hands = Executors.newFixedThreadPool(
            HANDS, Thread.ofPlatform().daemon().name("lotse-live-", 1).factory());
    private final Object lock = new Object();
    private @Nullable Predicate<SignedIn> pending;
    private Set<ClassLoader> loaders = Set.of();

    /** Begins to listen. */
    @Activate
    public LiveUpdates(
            @Reference OpenSessions sessions, @Reference SessionRefresh refresh, @Reference Catalog catalog) {
        this.sessions = sessions;
        this.refresh = refresh;
        this.catalog = catalog;
        catalog.onChange(this::contributionsChanged);
        contributionsChanged();
    }

    @Deactivate
    void stop() {
        catalog.offChange();
        gatherer.shutdownNow();
        hands.shutdownNow();
    }

    @Override
    public void switched(TenantId tenant) {
        note(person -> person.tenant().equals(tenant));
    }

    @Override
    public void installedChanged(ModuleId module) {
        note(person -> true);
    }

    @Override
    public void membershipChanged(UserId user) {
        note(person -> person.person().id().equals(user));
    }

    private void contributionsChanged() {
        note(person -> true);
    }

    private void note(Predicate<SignedIn> concerned) {
        synchronized (lock) {
            if (pending == null) {
                pending = concerned;
                gatherer.schedule(this::work, GATHER_MILLIS, TimeUnit.MILLISECONDS);
            } else {
                pending = pending.or(concerned);
            }
        }
    }

    private void work() {
        try {
            var concerned = taken();
            var goneLoaders = goneLoaders();
            var inStep = sessions.all().stream()
                    .filter(session -> session.signedIn().filter(concerned).isPresent())
                    .toList();
            var begun = begin(inStep);
            begun.addAll(shutOpenPages());
            if (!goneLoaders.isEmpty()) {
                begun.forEach(LiveUpdates::await);
                goneLoaders.forEach(FlowCaches::forget);
            }
        } catch (RuntimeException e) {
            LOG.warn("Open sessions could not all be brought in step", e);
        }
    }

    /**
     * First what must be seen at once, in all sessions; then the pages, each behind its own session's first step: drawn before
     * it, a page would show what the session knew until then, and nobody would draw it again.
     */
    private List<CompletableFuture<Future<Void>>> begin(List<ShellSession> inStep) {
        var pages = new ArrayList<CompletableFuture<Future<Void>>>();
        for (var session : inStep) {
            pages.add(CompletableFuture.supplyAsync(() -> begin(session, refresh::refresh), hands)
                    .thenApplyAsync(first -> begin(session, refresh::redraw), hands));
        }
        return pages;
    }

    /** Visitors without an account have no routes of their own; an open page that is gone is left all the same. */
    private List<CompletableFuture<Future<Void>>> shutOpenPages() {
        return sessions.all().stream()
                .map(session -> CompletableFuture.supplyAsync(() -> begin(session, LiveUpdates::shutOpenPages), hands))
                .toList();
    }

    private static void shutOpenPages(ShellSession session) {
        Tabs.each(session, tab -> Views.shownIn(tab, OpenPage.class).ifPresent(OpenPage::leaveIfShut));
    }

    private Predicate<SignedIn> taken() {
        synchronized (lock) {
            var concerned = pending;
            pending = null;
            return concerned == null ? person -> false : concerned;
        }
    }

    /** Runs at once if nobody works in the session, else when whoever does is done. */
    private static Future<Void> begin(ShellSession session, Consumer<ShellSession> work) {
        return session.access(() -> {
            try {
                work.accept(session);
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("A session could not be brought in step", e);
            }
        });
    }

    private Set<ClassLoader> goneLoaders() {
        var now = Stream.of(
                        catalog.views().stream().map(ViewEntry::type),
                        catalog.cards().stream().map(CardEntry::type),
                        catalog.acts().stream().map(QuickActEntry::type),
                        catalog.open().stream().map(OpenEntry::type))
                .flatMap(types -> types)
                .map(Class::getClassLoader)
                .collect(Collectors.toSet());
        var gone = new HashSet<>(loaders);
        gone.removeAll(now);
        loaders = now;
        return gone;
    }

    private static void await(CompletableFuture<Future<Void>> begun) {
        try {
            begun.get(PATIENCE_SECONDS, TimeUnit.SECONDS).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("A session is busy and keeps the classes of a removed bundle for now", e);
        }
    }
}
