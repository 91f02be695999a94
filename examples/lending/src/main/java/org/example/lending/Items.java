package org.example.lending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Page;

/**
 * What the current scope's tenant lends. Every call begins at the gate and is one transaction: reading needs
 * {@code lending.read}, everything else {@code lending.lend}. What was changed or removed since it was read is a
 * {@link org.lotse.platform.api.data.ConcurrentChange}, what is not acceptable a
 * {@link org.lotse.platform.api.rule.RuleViolation} beside a field of {@link ItemData}.
 */
public interface Items {

    /** A page, the newest first; {@code after} is {@link Page#next} of the page before, or null. */
    Page<Item> page(@Nullable String after, int size);

    /** One of them, if it is there. */
    Optional<Item> find(String id);

    /** What is lent and was due before this day. */
    List<Item> overdue(LocalDate day);

    /** How many are lent. */
    long lent();

    /** Adds one and returns its identity. */
    String add(ItemData data);

    /** Changes one as it was seen. */
    void revise(String id, int seen, ItemData data);

    /** Removes one as it was seen. */
    void remove(String id, int seen);
}
