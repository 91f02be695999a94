package org.lotse.platform.deployment.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.deployment.journal.Journal;

/** A file in {@code deploy/} whose content was accepted. */
@Entity
@Table(name = "DEPLOYMENT_FILE")
public class FileRow {

    @Id
    @Column(name = "FILE_NAME")
    private String name = "";

    @Version
    @Column(name = "REVISION")
    private int revision;

    @Column(name = "CHECKSUM")
    private String checksum = "";

    @Column(name = "BUNDLE_VERSION")
    private String bundleVersion = "";

    @Column(name = "PREVIOUS")
    private @Nullable String previous;

    @Column(name = "PREVIOUS_VERSION")
    private @Nullable String previousVersion;

    @Column(name = "ACCEPTED_AT")
    private Instant since = Instant.EPOCH;

    @Column(name = "REFUSED")
    private @Nullable String refused;

    /** For the persistence provider. */
    protected FileRow() {}

    FileRow(String name) {
        this.name = name;
    }

    void accept(String content, String brought, Instant at) {
        if (!checksum.isEmpty() && !checksum.equals(content)) {
            previous = checksum;
            previousVersion = bundleVersion;
        }
        checksum = content;
        bundleVersion = brought;
        since = at;
        refused = null;
    }

    /** The accepted content lies there again. */
    void cure() {
        refused = null;
    }

    void refuse(String content) {
        refused = content;
    }

    Journal.Entry entry() {
        return new Journal.Entry(
                name,
                checksum,
                bundleVersion,
                Optional.ofNullable(previous),
                Optional.ofNullable(previousVersion),
                since,
                Optional.ofNullable(refused));
    }
}
