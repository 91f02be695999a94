package org.lotse.platform.deployment.delivery;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one file brings.
 *
 * @param file the file's name in {@code deploy/}
 * @param checksum SHA-256 of the file
 * @param bundles in the order in which they are started
 */
public record Delivery(String file, String checksum, List<Candidate> bundles) {

    /** Copies the bundles. */
    public Delivery {
        bundles = List.copyOf(bundles);
    }

    /** Symbolic names. */
    public Set<String> names() {
        return bundles.stream().map(Candidate::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The names in their order, for the journal. */
    public String title() {
        return bundles.stream().map(Candidate::name).collect(Collectors.joining(", "));
    }

    /** The version: that of the bundle with the module's description, else of the first. */
    public String version() {
        return bundles.stream()
                .filter(Candidate::describesModule)
                .findFirst()
                .orElse(bundles.getFirst())
                .version()
                .toString();
    }
}
