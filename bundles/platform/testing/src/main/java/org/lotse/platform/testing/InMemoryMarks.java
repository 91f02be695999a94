package org.lotse.platform.testing;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.MarkReference;
import org.lotse.platform.api.exchange.MarkTraits;
import org.lotse.platform.api.exchange.Marks;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;

/**
 * Marks in memory, of tenants of one district. A test changes tenants by its scope, and says who hands over. They are kept as they are given, ask no permission and
 * take part in no transaction.
 */
public final class InMemoryMarks implements Marks {

    private final CurrentScope scope;
    private final List<Tenant> tenants;
    private final Map<TenantId, Map<UUID, MarkTraits>> placed = new HashMap<>();
    private final Set<TenantId> handingOver = new HashSet<>();

    /** @param tenants whose names are told */
    public InMemoryMarks(CurrentScope scope, List<Tenant> tenants) {
        this.scope = scope;
        this.tenants = List.copyOf(tenants);
    }

    /** From now on, marks of this tenant yield, as if each transaction accepted a package of it. */
    public void handsOver(TenantId tenant) {
        handingOver.add(tenant);
    }

    /** What a tenant has marked. */
    public Map<UUID, MarkTraits> of(TenantId tenant) {
        return Map.copyOf(placed.getOrDefault(tenant, Map.of()));
    }

    @Override
    public Optional<Tenant> elsewhere(KindId kind, MarkTraits traits) {
        return placed.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(own()) && !handingOver.contains(entry.getKey()))
                .filter(entry -> entry.getValue().values().stream()
                        .anyMatch(mark -> !Collections.disjoint(mark.carried(), traits.sought())))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(TenantId::value))
                .findFirst()
                .flatMap(id -> tenants.stream()
                        .filter(tenant -> tenant.id().equals(id))
                        .findFirst());
    }

    @Override
    public Optional<MarkReference> reference(KindId kind, MarkTraits traits) {
        return elsewhere(kind, traits)
                .flatMap(body -> placed.getOrDefault(body.id(), Map.of()).entrySet().stream()
                        .filter(mark -> !Collections.disjoint(mark.getValue().carried(), traits.sought()))
                        .map(mark -> new MarkReference(body, token(body.id(), mark.getKey())))
                        .findFirst());
    }

    @Override
    public Optional<UUID> meant(KindId kind, String token, Set<UUID> records) {
        return records.stream()
                .filter(record -> token(own(), record).equals(token))
                .findFirst();
    }

    @Override
    public void place(KindId kind, UUID subject, MarkTraits traits, boolean another) {
        if (!another && elsewhere(kind, traits).isPresent()) {
            throw RuleViolation.of("exchange.rule.marked-elsewhere");
        }
        handingOver.forEach(tenant -> placed.getOrDefault(tenant, new HashMap<>())
                .values()
                .removeIf(mark -> !Collections.disjoint(mark.carried(), traits.sought())));
        mine().put(subject, traits);
    }

    @Override
    public void withdraw(KindId kind, UUID subject) {
        mine().remove(subject);
    }

    @Override
    public Set<UUID> unplaced(KindId kind, Map<UUID, MarkTraits> records) {
        return records.entrySet().stream()
                .filter(record -> !record.getValue()
                        .carried()
                        .equals(mine().getOrDefault(record.getKey(), MarkTraits.NONE)
                                .carried()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int keepOnly(KindId kind, Set<UUID> subjects) {
        var before = mine().size();
        mine().keySet().retainAll(subjects);
        return before - mine().size();
    }

    private static String token(TenantId tenant, UUID record) {
        return "token of " + record.hashCode() + " in " + tenant;
    }

    private Map<UUID, MarkTraits> mine() {
        return placed.computeIfAbsent(own(), tenant -> new HashMap<>());
    }

    private TenantId own() {
        return scope.require().tenant();
    }
}
