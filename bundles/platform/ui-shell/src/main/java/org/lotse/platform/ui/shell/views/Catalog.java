package org.lotse.platform.ui.shell.views;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lotse.platform.ui.api.Card;
import org.lotse.platform.ui.api.QuickAct;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.open.OpenView;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All views, cards, quick acts and open pages that active bundles bring, whoever may see them. */
@Component(service = Catalog.class)
public final class Catalog {

    private static final Logger LOG = LoggerFactory.getLogger(Catalog.class);

    private final Map<ServiceReference<?>, ViewEntry> views = new ConcurrentHashMap<>();
    private final Map<ServiceReference<?>, CardEntry> cards = new ConcurrentHashMap<>();
    private final Map<ServiceReference<?>, QuickActEntry> acts = new ConcurrentHashMap<>();
    private final Map<ServiceReference<?>, OpenEntry> open = new ConcurrentHashMap<>();
    private volatile Runnable listener = () -> {};

    /** Empty to begin with. */
    @Activate
    public Catalog() {}

    /** The views, one for each route: the service that was there first keeps a route that two claim. */
    public List<ViewEntry> views() {
        var byForm = new LinkedHashMap<String, ViewEntry>();
        views.values().stream()
                .sorted(Comparator.comparingLong(ViewEntry::service))
                .forEach(view -> byForm.putIfAbsent(view.form(), view));
        return List.copyOf(byForm.values());
    }

    /** The cards in the order of the start page. */
    public List<CardEntry> cards() {
        return cards.values().stream()
                .sorted(Comparator.comparingInt(CardEntry::order).thenComparingLong(CardEntry::service))
                .toList();
    }

    /** The quick acts in the order of the top bar. */
    public List<QuickActEntry> acts() {
        return acts.values().stream()
                .sorted(Comparator.comparingInt(QuickActEntry::order).thenComparingLong(QuickActEntry::service))
                .toList();
    }

    /** The pages that can be held open to everybody, one for each word: the service that was there first keeps it. */
    public List<OpenEntry> open() {
        var byWord = new LinkedHashMap<String, OpenEntry>();
        open.values().stream()
                .sorted(Comparator.comparingLong(OpenEntry::service))
                .forEach(page -> byWord.putIfAbsent(page.word(), page));
        return List.copyOf(byWord.values());
    }

    /** The bundles that bring something to see, and so may bring pictures and style sheets. */
    public List<Bundle> bundles() {
        return Stream.of(views, cards, acts, open)
                .flatMap(brought -> brought.keySet().stream())
                .flatMap(reference -> Optional.ofNullable(reference.getBundle()).stream())
                .distinct()
                .toList();
    }

    /** Tells whenever something came or went, on the thread that brought or took it: return at once. One listener only. */
    public void onChange(Runnable heard) {
        listener = heard;
    }

    /** Tells nobody any more. */
    public void offChange() {
        listener = () -> {};
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addView(ServiceReference<View> reference) {
        Contributions.view(reference).ifPresent(view -> {
            refuseTwice(view);
            views.put(reference, view);
            changed();
        });
    }

    void removeView(ServiceReference<View> reference) {
        if (views.remove(reference) != null) {
            changed();
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCard(ServiceReference<Card> reference) {
        Contributions.card(reference).ifPresent(card -> {
            cards.put(reference, card);
            changed();
        });
    }

    void removeCard(ServiceReference<Card> reference) {
        if (cards.remove(reference) != null) {
            changed();
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addAct(ServiceReference<QuickAct> reference) {
        Contributions.act(reference).ifPresent(act -> {
            acts.put(reference, act);
            changed();
        });
    }

    void removeAct(ServiceReference<QuickAct> reference) {
        if (acts.remove(reference) != null) {
            changed();
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addOpen(ServiceReference<OpenView> reference) {
        Contributions.open(reference).ifPresent(page -> {
            if (open.values().stream().anyMatch(other -> other.word().equals(page.word()))) {
                LOG.warn("The word {} of an open page is taken: {} is refused", page.word(), page.type());
            }
            open.put(reference, page);
            changed();
        });
    }

    void removeOpen(ServiceReference<OpenView> reference) {
        if (open.remove(reference) != null) {
            changed();
        }
    }

    private void refuseTwice(ViewEntry claimed) {
        views.values().stream()
                .filter(view -> view.form().equals(claimed.form()))
                .findFirst()
                .ifPresent(view -> LOG.warn(
                        "Bundle {} claims the route {}, which bundle {} has already: refused",
                        claimed.bundle(),
                        claimed.route(),
                        view.bundle()));
    }

    private void changed() {
        listener.run();
    }
}
