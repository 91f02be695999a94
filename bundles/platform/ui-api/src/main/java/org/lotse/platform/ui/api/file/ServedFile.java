package org.lotse.platform.ui.api.file;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A file that goes to a browser.
 *
 * @param name under which it is saved
 * @param mediaType as browsers call its type; they are told to believe nothing else
 * @param size in bytes
 * @param content writes it
 */
public record ServedFile(String name, String mediaType, long size, Content content) {

    /** Writes a file. */
    @ConsumerType
    @FunctionalInterface
    public interface Content {

        /**
         * Writes it; the module's service asks the gate.
         *
         * @throws IOException if it cannot be written there
         */
        void write(OutputStream to) throws IOException;
    }
}
