package org.lotse.platform.modules.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Offers of bundles that are on trial: kept apart until it ends. Guarded by whoever owns it. */
final class Aside<K> {

    private final Set<String> bundles;
    private final Map<K, Offer> offers = new LinkedHashMap<>();
    private final Map<K, String> refusals = new LinkedHashMap<>();

    Aside(Set<String> bundles) {
        this.bundles = Set.copyOf(bundles);
    }

    boolean concerns(String bundle) {
        return bundles.contains(bundle);
    }

    void add(K key, Offer offer) {
        offers.put(key, offer);
    }

    void refuse(K key, String reason) {
        refusals.put(key, reason);
    }

    void remove(K key) {
        offers.remove(key);
        refusals.remove(key);
    }

    Map<K, Offer> offers() {
        return Map.copyOf(offers);
    }

    List<String> refusals() {
        return new ArrayList<>(refusals.values());
    }
}
