package org.lotse.platform.exchange.desk;

import java.util.stream.Stream;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PublicationKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The kinds of publications that modules make and read now, behind the gate. */
@Component(service = PublicationKinds.class)
public final class PublicationKinds {

    private final Access access;
    private final KindBook<PublicationKind> installed =
            new KindBook<>(PublicationKind::id, kind -> Stream.of(kind.publish(), kind.read()));

    @Activate
    public PublicationKinds(@Reference Access access) {
        this.access = access;
    }

    /** Called by the component runtime. One that is declared wrongly is named in the log and skipped. */
    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    public void addKind(PublicationKind kind) {
        installed.add(kind);
    }

    /** Called by the component runtime. */
    public void removeKind(PublicationKind kind) {
        installed.remove(kind);
    }

    PublicationKind toPublish(KindId id) {
        var kind = installed.get(id);
        access.require(kind.publish());
        return kind;
    }

    void toRead(KindId id) {
        access.require(installed.get(id).read());
    }
}
