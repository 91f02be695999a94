package org.lotse.platform.modules.registry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.ModuleId;

/**
 * The offers that count or may count later. Of two for the same module the first counts. Another version of the same bundle
 * waits until the first is gone, for an update may bring the new one before it takes the old one away; a stranger is
 * refused for good, or it would step in while the first is being updated. Guarded by whoever owns it.
 */
final class Offers<K> {

    private final Map<K, Offer> offers = new LinkedHashMap<>();

    /** @return the earlier offer for the same module, if there is one */
    Optional<Offer> add(K key, Offer offer) {
        var first = first(offer.module().id());
        if (first.isEmpty() || first.get().bundle().equals(offer.bundle())) {
            offers.put(key, offer);
        }
        return first;
    }

    /** @return the offer that is gone, unless there was none */
    Optional<Offer> remove(K key) {
        return Optional.ofNullable(offers.remove(key));
    }

    SortedMap<ModuleId, InstalledModule> accepted() {
        var accepted = new TreeMap<ModuleId, InstalledModule>();
        offers.values().forEach(offer -> accepted.putIfAbsent(offer.module().id(), offer.module()));
        return Collections.unmodifiableSortedMap(accepted);
    }

    /** The offer that counts for this module, if there is one. */
    Optional<Offer> first(ModuleId module) {
        return offers.values().stream()
                .filter(offer -> offer.module().id().equals(module))
                .findFirst();
    }
}
