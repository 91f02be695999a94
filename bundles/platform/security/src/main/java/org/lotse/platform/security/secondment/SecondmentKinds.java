package org.lotse.platform.security.secondment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.secondment.SecondmentKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reasons for which modules second people now, behind the gate. */
@Component(service = SecondmentKinds.class)
public final class SecondmentKinds {

    private static final Logger LOG = LoggerFactory.getLogger(SecondmentKinds.class);

    private final Map<KindId, SecondmentKind> installed = new ConcurrentHashMap<>();
    private final Access access;

    @Activate
    public SecondmentKinds(@Reference Access access) {
        this.access = access;
    }

    /** Called by the component runtime. One that is declared wrongly is named in the log and skipped. */
    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    public void addKind(SecondmentKind kind) {
        try {
            check(kind);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("The kind {} is refused: {}", kind.getClass().getName(), e.toString());
        }
    }

    /** Called by the component runtime. */
    public void removeKind(SecondmentKind kind) {
        installed.values().removeIf(known -> known == kind);
    }

    /** @throws AccessDenied if it is not there, or not permitted */
    SecondmentKind permitted(KindId id) {
        var kind = installed.get(id);
        if (kind == null) {
            throw new AccessDenied(new Permission(id.value()));
        }
        access.require(kind.permission());
        return kind;
    }

    private void check(SecondmentKind kind) {
        var id = kind.id();
        if (!kind.permission().module().equals(id.module())) {
            throw new IllegalArgumentException("Its permission belongs to another module than " + id);
        }
        if (kind.role().module().equals(ModuleId.PLATFORM)) {
            throw new IllegalArgumentException("Nobody is seconded as " + kind.role());
        }
        if (installed.putIfAbsent(id, kind) != null) {
            throw new IllegalArgumentException("There is a kind " + id + " already");
        }
    }
}
