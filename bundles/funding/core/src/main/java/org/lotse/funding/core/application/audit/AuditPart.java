package org.lotse.funding.core.application.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.lotse.funding.api.application.Grant;

/**
 * What one subject of this module contributes to the archive of a grant. A component of this bundle under this interface; called on the thread and in the
 * scope of whoever wants the archive, after the gate. Reads in a transaction of its own.
 */
public interface AuditPart {

    /** Where its files stand in the archive, with two digits in front for the order: {@code 40-verwendungsnachweise}. Small letters, digits and hyphens. */
    String folder();

    /** Its files, in order; none if there is nothing. What a file says is read here, and written later. */
    List<File> files(Grant grant);

    /** Who did what when, in any order. */
    default List<Entry> log(Grant grant) {
        return List.of();
    }

    /**
     * A file of the archive.
     *
     * @param name within the folder, with ending; small letters, digits, hyphens and a point
     * @param title what it is, in German
     * @param content writes it
     */
    record File(String name, String title, Content content) {}

    /** Writes a file. */
    @FunctionalInterface
    interface Content {

        /** @throws IOException if it cannot be written; the archive then says so */
        void write(OutputStream to) throws IOException;
    }

    /**
     * Something that was done.
     *
     * @param at when
     * @param by who, as colleagues know them
     * @param what in German
     */
    record Entry(Instant at, String by, String what) {}
}
