package org.lotse.platform.modules.switches;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantKind;

/** What follows from modules needing each other. */
final class Needs {

    private Needs() {}

    /** The modules that work: installed, switched on, suitable, and all they need works too, however indirectly. */
    static List<ModuleId> working(Map<ModuleId, InstalledModule> installed, Set<ModuleId> switched, TenantKind kind) {
        var working = new TreeSet<ModuleId>();
        installed.values().stream()
                .filter(module ->
                        switched.contains(module.id()) && module.suits().contains(kind))
                .forEach(module -> working.add(module.id()));
        while (working.removeIf(
                id -> !missing(requireNonNull(installed.get(id)), working).isEmpty())) {
            // Whoever goes may be needed by somebody who stayed.
        }
        return List.copyOf(working);
    }

    /** What the module needs directly and is not there, by id. */
    static List<ModuleId> missing(InstalledModule module, Collection<ModuleId> on) {
        return module.needs().stream()
                .filter(need -> !need.equals(ModuleId.PLATFORM) && !on.contains(need))
                .sorted()
                .toList();
    }

    /** Those of the modules that need this one, directly or through others, by id and without itself. */
    static List<ModuleId> dependants(
            Map<ModuleId, InstalledModule> installed, Collection<ModuleId> on, ModuleId module) {
        var found = new TreeSet<>(Set.of(module));
        while (found.addAll(on.stream()
                .filter(id -> requireNonNull(installed.get(id)).needs().stream().anyMatch(found::contains))
                .toList())) {
            // Whoever is found may have dependants too.
        }
        found.remove(module);
        return List.copyOf(found);
    }
}
