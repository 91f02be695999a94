package org.lotse.platform.exchange.desk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The kinds of packages that modules exchange now, behind the gate. */
@Component(service = Kinds.class)
public final class Kinds {

    private static final Logger LOG = LoggerFactory.getLogger(Kinds.class);

    private final Access access;
    private final Map<KindId, PackageKind> installed = new ConcurrentHashMap<>();

    @Activate
    public Kinds(@Reference Access access) {
        this.access = access;
    }

    /** Called by the component runtime. One that is declared wrongly is named in the log and skipped. */
    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    public void addKind(PackageKind kind) {
        try {
            var id = kind.id();
            if (!kind.send().module().equals(id.module())
                    || !kind.follow().module().equals(id.module())
                    || !kind.receive().module().equals(id.module())) {
                throw new IllegalArgumentException("Its permissions belong to another module than " + id);
            }
            if (installed.putIfAbsent(id, kind) != null) {
                throw new IllegalArgumentException("There is a kind of package " + id + " already");
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("The kind of package {} is refused: {}", kind.getClass().getName(), e.toString());
        }
    }

    /** Called by the component runtime. */
    public void removeKind(PackageKind kind) {
        installed.values().removeIf(known -> known == kind);
    }

    PackageKind toSend(KindId id) {
        var kind = known(id);
        access.require(kind.send());
        return kind;
    }

    PackageKind toFollow(KindId id) {
        var kind = known(id);
        access.require(kind.follow());
        return kind;
    }

    PackageKind toReceive(KindId id) {
        var kind = known(id);
        access.require(kind.receive());
        return kind;
    }

    private PackageKind known(KindId id) {
        var kind = installed.get(id);
        if (kind == null) {
            throw new AccessDenied(new Permission(id.value()));
        }
        return kind;
    }
}
