package org.lotse.platform.api.audit;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Records in the platform's trail what was refused to somebody whom nobody has let in yet. Such a caller may come as often as
 * they like, so the record is bounded: the first refusal is recorded at once, further ones of the same source, act and
 * subject within a quarter of an hour as one entry with their number, in the detail {@code further}; and if there are many
 * sources, what the later ones did as one entry with the subject {@code many}. Any thread.
 */
@ProviderType
@FunctionalInterface
public interface Refusals {

    /**
     * Something was refused.
     *
     * @param source tells one caller from another, as far as anybody can; never recorded
     * @param act what was refused
     */
    void record(String source, Act act);
}
