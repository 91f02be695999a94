package org.lotse.platform.exchange.desk;

import java.util.Comparator;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.MarkKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The kinds of marks that modules place now, behind the gate. */
@Component(service = MarkKinds.class)
public final class MarkKinds {

    private final Access access;
    private final KindBook<MarkKind> installed = new KindBook<>(MarkKind::id, kind -> kind.uses().stream());

    @Activate
    public MarkKinds(@Reference Access access) {
        this.access = access;
    }

    /** Called by the component runtime. One that is declared wrongly is named in the log and skipped. */
    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    public void addKind(MarkKind kind) {
        installed.add(kind);
    }

    /** Called by the component runtime. */
    public void removeKind(MarkKind kind) {
        installed.remove(kind);
    }

    /** @throws AccessDenied if nothing of what it takes is held */
    void toUse(KindId id) {
        var uses = installed.get(id).uses();
        if (uses.stream().noneMatch(access::may)) {
            uses.stream().sorted(Comparator.comparing(Object::toString)).forEach(access::require);
        }
    }
}
