package org.lotse.platform.api.deployment;

import java.time.Instant;
import java.util.Optional;
import org.lotse.platform.api.module.ModuleId;

/**
 * Something that is installed.
 *
 * @param name symbolic name of its bundle; of several, the one that describes the module
 * @param module the module it is, if it is one
 * @param version the bundle's version
 * @param file the file in {@code deploy/} that brought it; empty for what the product itself brings
 * @param since when that file was accepted
 * @param state how it is
 * @param previous the version that can be put back
 */
public record Installation(
        String name,
        Optional<ModuleId> module,
        String version,
        Optional<String> file,
        Optional<Instant> since,
        State state,
        Optional<String> previous) {

    /** How something installed is. */
    public enum State {
        /** It works. */
        RUNNING,
        /** It works, and a newer file of the same name was refused. */
        UPDATE_REFUSED,
        /** Somebody stopped it, or it does not work. */
        STOPPED
    }
}
