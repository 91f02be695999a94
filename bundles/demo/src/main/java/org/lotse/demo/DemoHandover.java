package org.lotse.demo;

import java.util.EnumSet;
import java.util.Set;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CaseSort;
import org.lotse.cases.api.handover.HandoverPart;
import org.lotse.cases.api.handover.HandoverService;
import org.lotse.cases.api.handover.Occasion;
import org.lotse.cases.api.handover.PrepareHandover;
import org.lotse.cases.api.handover.SendHandover;
import org.lotse.platform.api.tenant.TenantId;

/** Somebody of a town moves to another one, where their package waits for a decision. */
final class DemoHandover {

    private final CaseService cases;
    private final HandoverService handovers;

    DemoHandover(CaseService cases, HandoverService handovers) {
        this.cases = cases;
        this.handovers = handovers;
    }

    /** Sends the package, unless an earlier start did. In the scope of whoever accompanies the case. */
    void send(TenantId receiver, String receiverName) {
        var oldest =
                cases.list(CaseQuery.ALL.by(CaseSort.NUMBER, false), null, 1).items();
        if (oldest.isEmpty() || !handovers.of(oldest.getFirst().id()).isEmpty()) {
            return;
        }
        var prepared = new PrepareHandover(
                oldest.getFirst().id(),
                receiver,
                receiverName,
                Occasion.MOVING,
                EnumSet.complementOf(EnumSet.of(HandoverPart.CONTACTS, HandoverPart.DOCUMENTS)),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                "§ 69 Abs. 1 Nr. 1 SGB X (Demonstration)",
                "Zieht zum Monatsende um; der Mietvertrag ist unterschrieben.");
        var seen = handovers.preview(prepared);
        handovers.send(new SendHandover(
                prepared, seen.fingerprint(), "Übergabe (Umzug): Person, Sprachen, Aufenthalt, Wohnung, Haushalt"));
    }
}
