package org.lotse.platform.exchange.desk;

import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The kinds of packages that modules exchange now, behind the gate. */
@Component(service = Kinds.class)
public final class Kinds {

    private final Access access;
    private final KindBook<PackageKind> installed =
            new KindBook<>(PackageKind::id, kind -> kind.rights().all());

    @Activate
    public Kinds(@Reference Access access) {
        this.access = access;
    }

    /** Called by the component runtime. One that is declared wrongly is named in the log and skipped. */
    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    public void addKind(PackageKind kind) {
        installed.add(kind);
    }

    /** Called by the component runtime. */
    public void removeKind(PackageKind kind) {
        installed.remove(kind);
    }

    PackageKind toSend(KindId id) {
        var kind = installed.get(id);
        access.require(kind.rights().send());
        return kind;
    }

    PackageKind toFollow(KindId id) {
        var kind = installed.get(id);
        access.require(kind.rights().follow());
        return kind;
    }

    PackageKind toReceive(KindId id) {
        var kind = installed.get(id);
        access.require(kind.rights().receive());
        return kind;
    }
}
