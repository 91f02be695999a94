package org.lotse.platform.api.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lotse.platform.api.tenant.Tenant;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Marks of the current scope's tenant within its district: a keyed fingerprint of what a record is about, so that two bodies that have the same learn that, and
 * which body the other is, and nothing else. The key belongs to the district, lies outside every database, and no module sees it. Any thread that has a scope. Every
 * call begins at the gate with one of the kind's {@link MarkKind#uses}; a kind that is not there is refused like one that is not permitted.
 */
@ProviderType
public interface Marks {

    /**
     * Another tenant of the district that has placed a mark about the same. Within a transaction that accepts a package of the same module, its sender does not
     * count: it hands over.
     */
    Optional<Tenant> elsewhere(KindId kind, MarkTraits traits);

    /** As {@link #elsewhere}, and which record of that tenant it is, for a package that asks there about it. Of several records, always the same one. */
    Optional<MarkReference> reference(KindId kind, MarkTraits traits);

    /** Which of these records of this tenant somebody else's {@link MarkReference} means; empty if it is none of them. */
    Optional<UUID> meant(KindId kind, String token, Set<UUID> records);

    /**
     * Places a mark, in place of an earlier one of the same record. Part of the running {@link org.lotse.platform.api.data.Transactions#write}: if that is rolled
     * back, the next {@link #keepOnly} takes it away again. A mark about the same of whoever's package is accepted in this transaction goes.
     *
     * @param subject the record in this tenant; kept as a fingerprint too
     * @param another whether somebody said that it is about something else than marks that look the same
     * @throws org.lotse.platform.api.rule.RuleViolation at the end of the transaction, if another tenant was faster
     * @throws IllegalStateException outside a write transaction of the tenant
     */
    void place(KindId kind, UUID subject, MarkTraits traits, boolean another);

    /**
     * Takes the mark of a record away, once the running transaction is committed. Nothing happens if there is none.
     *
     * @throws IllegalStateException outside a write transaction of the tenant
     */
    void withdraw(KindId kind, UUID subject);

    /** Which of these records have no mark with exactly these traits under the key that counts. */
    Set<UUID> unplaced(KindId kind, Map<UUID, MarkTraits> records);

    /**
     * Takes away at once all marks of this tenant but those of these records.
     *
     * @return how many records lost theirs
     */
    int keepOnly(KindId kind, Set<UUID> subjects);
}
