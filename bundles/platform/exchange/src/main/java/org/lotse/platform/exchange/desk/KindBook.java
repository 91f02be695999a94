package org.lotse.platform.exchange.desk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.KindId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What modules declared, each name once; one that is declared wrongly is named in the log and skipped. */
final class KindBook<K> {

    private static final Logger LOG = LoggerFactory.getLogger(KindBook.class);

    private final Map<KindId, K> installed = new ConcurrentHashMap<>();
    private final Function<K, KindId> name;
    private final Function<K, Stream<Permission>> permissions;

    /** @param permissions what the kind asks of people; all of its own module */
    KindBook(Function<K, KindId> name, Function<K, Stream<Permission>> permissions) {
        this.name = name;
        this.permissions = permissions;
    }

    void add(K kind) {
        try {
            var id = name.apply(kind);
            if (!permissions
                    .apply(kind)
                    .allMatch(permission -> permission.module().equals(id.module()))) {
                throw new IllegalArgumentException("Its permissions belong to another module than " + id);
            }
            if (installed.putIfAbsent(id, kind) != null) {
                throw new IllegalArgumentException("There is a kind " + id + " already");
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("The kind {} is refused: {}", kind.getClass().getName(), e.toString());
        }
    }

    void remove(K kind) {
        installed.values().removeIf(known -> known == kind);
    }

    /** @throws AccessDenied if it is not there */
    K get(KindId id) {
        var kind = installed.get(id);
        if (kind == null) {
            throw new AccessDenied(new Permission(id.value()));
        }
        return kind;
    }
}
