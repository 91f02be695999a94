package org.lotse.platform.security.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.persistence.unit.Entities;
import org.lotse.platform.security.account.Accounts;
import org.lotse.platform.security.account.UserAccount;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts by Jakarta Persistence. */
@Component
public final class JpaAccounts implements Accounts {

    private final Entities entities;

    /** @param entities of the unit {@code security} */
    @Activate
    public JpaAccounts(@Reference(target = "(lotse.unit=security)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public Optional<UserAccount> find(UserId id) {
        return Optional.ofNullable(manager().find(AccountRecord.class, id.value()))
                .map(AccountRecord::account);
    }

    @Override
    public Optional<UserAccount> named(String signInName) {
        return manager()
                .createQuery("select a from Account a where a.signInName = :name", AccountRecord.class)
                .setParameter("name", signInName)
                .getResultStream()
                .findFirst()
                .map(AccountRecord::account);
    }

    @Override
    public List<UserAccount> membersOf(TenantId tenant) {
        // Roles come lazily: after a fetch join EclipseLink 5.0 cannot change an account in the same transaction.
        return manager()
                .createQuery(
                        "select a from Account a"
                                + " where a.id in (select m.id from Account m join m.roles r where r.tenant = :tenant)",
                        AccountRecord.class)
                .setParameter("tenant", tenant.value())
                .getResultStream()
                .map(AccountRecord::account)
                .toList();
    }

    @Override
    public boolean none() {
        return manager()
                .createQuery("select a.id from Account a")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(UserAccount account) {
        manager().persist(new AccountRecord(account));
    }

    @Override
    public void change(UserAccount account) {
        var stored = manager().find(AccountRecord.class, account.id().value());
        if (stored == null || stored.version() != account.version()) {
            throw new ConcurrentChange(null);
        }
        manager().lock(stored, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        stored.take(account);
    }

    private EntityManager manager() {
        return entities.manager();
    }
}
