package org.lotse.platform.api.name;

import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds names again that are written otherwise: Mohammed and Muhammad, Achmed and Ahmad, ريما and Rima. Served by the
 * platform; any thread, no tenant, nothing is kept.
 */
@ProviderType
public interface NameSounds {

    /** A sound is never longer than this many characters. */
    int LENGTH = 16;

    /**
     * How the parts of a name sound, in any script. Particles such as <i>al</i> or <i>van</i> count for nothing.
     *
     * @param name as written, several parts in any order; may be empty
     * @return codes to look up and to compare, in ASCII; empty if nothing can be pronounced
     */
    Set<String> of(String name);

    /**
     * How alike two names are, from 0 to 1: by the parts of the shorter one, each the same once both are in Latin letters, or
     * at least sounding the same. The order of the parts does not matter; 1 only if neither has a part that the other lacks.
     */
    double likeness(String one, String another);
}
