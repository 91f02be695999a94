package org.lotse.platform.security.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.security.secondment.Stay;
import org.lotse.platform.security.secondment.Stays;

/** Secondments for tests. */
public final class InMemoryStays implements Stays {

    private final List<Stay> stored = new ArrayList<>();
    private final Map<TenantId, Set<UserId>> refused = new HashMap<>();

    @Override
    public List<Stay> of(UserId person) {
        return stored.stream()
                .filter(stay -> stay.secondment().person().equals(person))
                .toList();
    }

    @Override
    public List<Stay> at(TenantId host) {
        return stored.stream()
                .filter(stay -> stay.secondment().host().equals(host))
                .toList();
    }

    @Override
    public List<Stay> by(TenantId home, KindId kind) {
        return stored.stream()
                .filter(stay -> stay.home().equals(home) && stay.kind().equals(kind))
                .toList();
    }

    @Override
    public List<Stay> from(TenantId home) {
        return stored.stream().filter(stay -> stay.home().equals(home)).toList();
    }

    @Override
    public void add(Stay stay) {
        stored.add(stay);
    }

    @Override
    public void change(Stay stay) {
        stored.replaceAll(other -> other.id().equals(stay.id()) ? stay : other);
    }

    @Override
    public void remove(Stay stay) {
        stored.removeIf(other -> other.id().equals(stay.id()));
    }

    @Override
    public Set<UserId> refusedAt(TenantId host) {
        return refused.getOrDefault(host, Set.of());
    }

    @Override
    public Set<TenantId> refusing(UserId person) {
        return refused.entrySet().stream()
                .filter(host -> host.getValue().contains(person))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public void refuse(TenantId host, UserId person, boolean refusal) {
        var there = refused.computeIfAbsent(host, none -> new HashSet<>());
        if (refusal) {
            there.add(person);
        } else {
            there.remove(person);
        }
    }
}
