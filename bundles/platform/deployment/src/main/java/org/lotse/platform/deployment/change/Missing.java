package org.lotse.platform.deployment.change;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Requirement;

/** What a bundle needs and nobody here brings, in the words of its author. */
public final class Missing {

    private static final Pattern PACKAGE = Pattern.compile(PackageNamespace.PACKAGE_NAMESPACE + "=([^)]+)");
    private static final Pattern VERSION = Pattern.compile("version>=([^)]+)");

    private Missing() {}

    /** {@code org.lotse.cases.api 1.0.0}, several with a comma between; empty if each need alone could be met. */
    public static String of(Bundle bundle, FrameworkWiring framework) {
        return bundle.adapt(BundleRevision.class).getRequirements(null).stream()
                .filter(Missing::isMandatory)
                .filter(requirement -> framework.findProviders(requirement).isEmpty())
                .map(Missing::words)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean isMandatory(Requirement requirement) {
        return !"optional".equals(requirement.getDirectives().get("resolution"))
                && !"active".equals(requirement.getDirectives().get("effective"));
    }

    /** Name and least version of a package, or the filter as it stands. */
    private static String words(Requirement requirement) {
        var filter = String.valueOf(requirement.getDirectives().get("filter"));
        var wanted = PACKAGE.matcher(filter);
        if (!requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE) || !wanted.find()) {
            return requirement.getNamespace() + " " + filter;
        }
        var atLeast = VERSION.matcher(filter);
        return wanted.group(1) + (atLeast.find() ? " " + atLeast.group(1) : "");
    }
}
