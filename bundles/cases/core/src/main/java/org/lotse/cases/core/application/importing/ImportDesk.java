package org.lotse.cases.core.application.importing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.cases.core.domain.importing.ListWords;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On which the lists lie that people brought, one for each tenant. In memory only: what is not taken in leaves no trace. */
@Component(service = ImportDesk.class)
public final class ImportDesk {

    /** Lists of all tenants at once; each is some megabytes. */
    private static final int MOST = 20;

    private final Map<TenantId, ListAtWork> lists = new ConcurrentHashMap<>();
    private final ListWords words = new ListWords();
    private final CurrentScope scope;

    /** The scope tells whose list is meant. */
    @Activate
    public ImportDesk(@Reference CurrentScope scope) {
        this.scope = scope;
    }

    ListWords words() {
        return words;
    }

    /** The list of the current tenant. */
    Optional<ListAtWork> list() {
        return Optional.ofNullable(lists.get(tenant()));
    }

    /** @throws RuleViolation while another list is worked on, or there are too many everywhere */
    void requirePlace() {
        list().filter(ListAtWork::isRunning).ifPresent(other -> {
            throw busy(other);
        });
        if (list().isEmpty() && lists.size() >= MOST) {
            throw RuleViolation.of("cases.rule.import-no-place");
        }
    }

    /** @throws RuleViolation as for {@link #requirePlace}: somebody may have been faster */
    void put(ListAtWork list) {
        requirePlace();
        lists.compute(tenant(), (whose, before) -> {
            if (before != null && before.isRunning()) {
                throw busy(before);
            }
            return list;
        });
    }

    /** Puts it away, if it is still that one. */
    void remove(ListAtWork list) {
        lists.remove(tenant(), list);
    }

    /** Puts away, of every tenant, what nobody went on with since this moment. */
    void forgetBefore(Instant moment) {
        lists.values().removeIf(list -> !list.isRunning() && list.since().isBefore(moment));
    }

    private static RuleViolation busy(ListAtWork other) {
        return RuleViolation.of("cases.rule.import-busy", other.by().displayName());
    }

    private TenantId tenant() {
        return scope.require().tenant();
    }
}
