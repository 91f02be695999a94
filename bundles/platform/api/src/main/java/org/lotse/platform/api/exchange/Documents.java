package org.lotse.platform.api.exchange;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Turns a module's records into the text that travels, and back. A service of the platform, one for each module. Any thread. What a
 * later version of a record added is overlooked when an earlier one reads it; what is missing is null.
 */
@ProviderType
public interface Documents {

    /** A record of texts, numbers, days, enums, lists, sets and other records as JSON. */
    String write(Object document);

    /**
     * The record that was written.
     *
     * @throws IllegalArgumentException if the text is none of it
     */
    <T> T read(String text, Class<T> type);
}
