package org.lotse.itests.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.handover.HandoverService;
import org.lotse.cases.api.handover.Occasion;
import org.lotse.cases.api.handover.PrepareHandover;
import org.lotse.cases.api.handover.SendHandover;
import org.lotse.platform.api.data.DataUnavailable;
import org.lotse.platform.api.exchange.PackageFilter;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageTraffic;
import org.lotse.platform.api.exchange.PackageWay;
import org.lotse.platform.api.tenant.TenantId;

/**
 * Cases that go from one town to another while the process is killed, between the commit and the courier too: each that was sent
 * arrives, once, and nothing arrives that was not.
 *
 * @param product that runs
 * @param sender from where
 * @param receiver to where
 */
record Parcels(Product product, TenantId sender, TenantId receiver) {

    private static final long PAUSE_NANOS = 200_000_000;

    /** In the scope of somebody of the sender. */
    PackageId send(CaseId id) {
        var handovers = product.service(HandoverService.class);
        var prepared = new PrepareHandover(
                id,
                receiver,
                receiver.value(),
                Occasion.MOVING,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                "§ 69 SGB X",
                Town.FAMILY_NAME);
        var seen = handovers.preview(prepared);
        return handovers
                .send(new SendHandover(prepared, seen.fingerprint(), "All"))
                .sent()
                .id();
    }

    /** What of the confirmed is missing, and what came twice, or from nowhere; nothing while the receiver's data cannot be reached. */
    List<String> offences(List<String> confirmed) {
        try {
            lines(receiver, PackageWay.IN, sender);
        } catch (DataUnavailable toldByTheReceiver) {
            return List.of();
        }
        product.asOperator(sender, () -> {
            product.service(PackageTraffic.class).deliver();
            return true;
        });
        var end = System.nanoTime() + Product.PATIENCE_MILLIS * 1_000_000;
        var sent = lines(sender, PackageWay.OUT, receiver);
        while (!lines(receiver, PackageWay.IN, sender).containsAll(sent) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        var arrived = lines(receiver, PackageWay.IN, sender);
        var offences = new ArrayList<String>();
        confirmed.stream()
                .filter(id -> !sent.contains(id))
                .forEach(id -> offences.add(sender + ": lost package " + id));
        var known = new HashSet<>(sent);
        sent.stream()
                .filter(id -> Collections.frequency(arrived, id) != 1)
                .forEach(id -> offences.add(
                        sender + ": package " + id + " arrived " + Collections.frequency(arrived, id) + " times"));
        arrived.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> offences.add(receiver + ": package " + id + " arrived that nobody sent"));
        return offences;
    }

    private List<String> lines(TenantId of, PackageWay way, TenantId other) {
        return product.asOperator(of, () -> {
            var ids = new ArrayList<String>();
            product.service(PackageTraffic.class).export(new PackageFilter(way, null), line -> {
                if (line.other().equals(other)) {
                    ids.add(line.id().toString());
                }
            });
            return ids;
        });
    }
}
