package org.lotse.platform.persistence.commit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.lotse.platform.persistence.journal.EntityChange;

/** The changes of one transaction; what several flushes did to one entity becomes one. */
final class Changes {

    private final Map<Key, EntityChange> changes = new LinkedHashMap<>();

    void add(EntityChange change) {
        if (change.kind() == EntityChange.Kind.UPDATED
                && changes.containsKey(Key.of(change, EntityChange.Kind.INSERTED))) {
            return;
        }
        changes.merge(Key.of(change, change.kind()), change, Changes::merged);
    }

    List<EntityChange> list() {
        return List.copyOf(changes.values());
    }

    private static EntityChange merged(EntityChange earlier, EntityChange later) {
        var attributes = new TreeSet<>(earlier.attributes());
        attributes.addAll(later.attributes());
        return new EntityChange(earlier.kind(), earlier.entity(), earlier.id(), List.copyOf(attributes));
    }

    private record Key(EntityChange.Kind kind, String entity, String id) {

        static Key of(EntityChange change, EntityChange.Kind kind) {
            return new Key(kind, change.entity(), change.id());
        }
    }
}
