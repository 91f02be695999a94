package org.lotse.platform.deployment.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.lotse.platform.deployment.journal.Journal;

/** A bundle that a file brought. */
@Entity
@Table(name = "DEPLOYMENT_BUNDLE")
public class BundleRow {

    @Id
    @Column(name = "BUNDLE")
    private String name = "";

    @Version
    @Column(name = "REVISION")
    private int revision;

    @Column(name = "FILE_NAME")
    private String file = "";

    @Column(name = "BUNDLE_ID")
    private long number;

    @Column(name = "CHANGED")
    private long changed;

    /** For the persistence provider. */
    protected BundleRow() {}

    BundleRow(String name) {
        this.name = name;
    }

    void settle(Journal.Brought brought) {
        file = brought.file();
        number = brought.id();
        changed = brought.changed();
    }

    Journal.Brought brought() {
        return new Journal.Brought(name, file, number, changed);
    }
}
