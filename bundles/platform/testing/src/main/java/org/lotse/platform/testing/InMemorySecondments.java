package org.lotse.platform.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.secondment.OutgoingSecondments;
import org.lotse.platform.api.secondment.Secondment;
import org.lotse.platform.api.secondment.SecondmentEntry;
import org.lotse.platform.api.tenant.TenantId;

/** Secondments in memory: a test asks what was said last. Asks no gate. */
public final class InMemorySecondments implements OutgoingSecondments {

    private final Map<String, Colleague> members = new HashMap<>();
    private final Map<KindId, List<Secondment>> kept = new HashMap<>();

    /** A member of the district. */
    public InMemorySecondments member(String signInName, Colleague who) {
        members.put(signInName, who);
        return this;
    }

    /** What was said last for a reason. */
    public List<Secondment> kept(KindId kind) {
        return kept.getOrDefault(kind, List.of());
    }

    @Override
    public Optional<Colleague> member(KindId kind, String signInName) {
        return Optional.ofNullable(members.get(signInName.strip().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void keep(KindId kind, List<Secondment> wanted) {
        kept.put(kind, List.copyOf(wanted));
    }

    @Override
    public List<SecondmentEntry> all(KindId kind) {
        return kept(kind).stream()
                .map(one -> new SecondmentEntry(
                        new UUID(one.source().getMostSignificantBits(), one.hashCode()),
                        new TenantId("08335"),
                        new RoleId("cases.integration-manager"),
                        one,
                        members.values().stream()
                                .filter(member -> member.id().equals(one.person()))
                                .map(Colleague::name)
                                .findFirst()
                                .orElse(""),
                        false,
                        false))
                .toList();
    }
}
