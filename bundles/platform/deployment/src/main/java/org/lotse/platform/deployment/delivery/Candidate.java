package org.lotse.platform.deployment.delivery;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import org.osgi.framework.Version;

/**
 * A bundle that wants to be let in.
 *
 * @param jar a copy of it that nobody writes to any more
 * @param manifest its main file
 * @param name symbolic name
 * @param version its version
 * @param unit name of its persistence unit with data of tenants
 * @param migrations that unit's SQL files, the text by the file's name
 * @param components what its component files say
 */
public record Candidate(
        Path jar,
        Manifest manifest,
        String name,
        Version version,
        Optional<String> unit,
        Map<String, String> migrations,
        List<DeclaredComponent> components) {

    /** Copies the lists. */
    public Candidate {
        migrations = Map.copyOf(migrations);
        components = List.copyOf(components);
    }

    /** Whether one of its components describes a module. */
    public boolean describesModule() {
        return components.stream().anyMatch(DeclaredComponent::describesModule);
    }

    /** Modules that there must be when it runs, or nobody could enter its views and use its data. */
    public Set<String> modules() {
        var modules = new TreeSet<String>();
        unit.ifPresent(modules::add);
        components.stream()
                .flatMap(component -> component.permission().stream())
                .map(permission -> permission.split("\\.")[0])
                .forEach(modules::add);
        modules.remove("platform");
        return modules;
    }
}
