package org.lotse.platform.exchange.desk;

import java.util.stream.Stream;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.ReportKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The kinds of reports that modules send and receive now, behind the gate. */
@Component(service = ReportKinds.class)
public final class ReportKinds {

    private final Access access;
    private final KindBook<ReportKind> installed =
            new KindBook<>(ReportKind::id, kind -> Stream.of(kind.send(), kind.receive()));

    @Activate
    public ReportKinds(@Reference Access access) {
        this.access = access;
    }

    /** Called by the component runtime. One that is declared wrongly is named in the log and skipped. */
    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    public void addKind(ReportKind kind) {
        installed.add(kind);
    }

    /** Called by the component runtime. */
    public void removeKind(ReportKind kind) {
        installed.remove(kind);
    }

    ReportKind toSend(KindId id) {
        var kind = installed.get(id);
        access.require(kind.send());
        return kind;
    }

    ReportKind toReceive(KindId id) {
        var kind = installed.get(id);
        if (kind.alsoReceive().stream().noneMatch(access::may)) {
            access.require(kind.receive());
        }
        return kind;
    }
}
