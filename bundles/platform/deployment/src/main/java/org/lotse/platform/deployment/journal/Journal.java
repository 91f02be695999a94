package org.lotse.platform.deployment.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.platform.api.deployment.Attempt;

/** What is remembered about deployments, also over a restart. Any thread; each call is a transaction of its own. */
public interface Journal {

    /**
     * What a file stands for.
     *
     * @param name the file's name
     * @param checksum of the accepted content
     * @param version that it brought
     * @param previous checksum of the content accepted before
     * @param previousVersion its version
     * @param since when it was accepted
     * @param refused checksum of a content that was refused later and may lie there now
     */
    record Entry(
            String name,
            String checksum,
            String version,
            Optional<String> previous,
            Optional<String> previousVersion,
            Instant since,
            Optional<String> refused) {}

    /**
     * A bundle that a file brought.
     *
     * @param name symbolic name
     * @param file the file's name
     * @param id the bundle's number in the framework
     * @param changed when the framework last changed it
     */
    record Brought(String name, String file, long id, long changed) {}

    /** The entries of all files whose content was accepted. */
    List<Entry> files();

    /** The entry of this file. */
    Optional<Entry> file(String name);

    /** All bundles that files brought. */
    List<Brought> bundles();

    /** The file that brought this bundle. */
    Optional<String> bringer(String bundle);

    /** Notes that a file was accepted, and what it brought; forgets what it had brought before. */
    void accept(String file, String checksum, String version, Set<Brought> bundles, Attempt attempt);

    /** Notes that the accepted content lies there and where its bundles are now, without an attempt. */
    void settle(String file, Set<Brought> bundles);

    /** Notes a refusal. */
    void refuse(String checksum, Attempt attempt);

    /** Notes that a file was taken away. */
    void remove(String file, Attempt attempt);

    /** Notes something that concerns no file. */
    void note(Attempt attempt);

    /** The newest attempts first. */
    List<Attempt> attempts(int most);

    /** The checksums of all contents that may be needed again. */
    Set<String> checksums();
}
