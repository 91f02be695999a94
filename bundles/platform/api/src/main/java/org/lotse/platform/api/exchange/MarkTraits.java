package org.lotse.platform.api.exchange;

import java.util.Set;

/**
 * By what a module recognises that two records in different tenants are about the same, as texts. The platform keeps none of them: only what its key makes of
 * each.
 *
 * @param carried what a mark of this record carries
 * @param sought what a mark of somebody else has to carry, at least one of them, to be about the same
 */
public record MarkTraits(Set<String> carried, Set<String> sought) {

    /** Nothing by which anything could be recognised. */
    public static final MarkTraits NONE = new MarkTraits(Set.of(), Set.of());

    /** Keeps copies. */
    public MarkTraits {
        carried = Set.copyOf(carried);
        sought = Set.copyOf(sought);
    }
}
