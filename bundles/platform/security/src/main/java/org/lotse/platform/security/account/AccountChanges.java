package org.lotse.platform.security.account;

import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one way accounts change: one change at a time, because rules like "never without an administrator" look at more
 * than one account; stored in one transaction; then known to the cache and told to whoever listens.
 */
@Component(service = AccountChanges.class)
public final class AccountChanges {

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Transactions transactions;
    private final AccountCache cache;
    private final AccountNews news;

    /** Changes accounts in the unit {@code security}. */
    @Activate
    public AccountChanges(
            @Reference(target = "(lotse.unit=security)") Transactions transactions,
            @Reference AccountCache cache,
            @Reference AccountNews news) {
        this.transactions = transactions;
        this.cache = cache;
        this.news = news;
    }

    /**
     * Runs the work in a transaction.
     *
     * @param work stores the account and returns it as it is now
     * @return what the work returned
     */
    public UserAccount make(Supplier<UserAccount> work) {
        var changed = stored(work);
        news.changed(changed.id());
        return changed;
    }

    /**
     * Runs work that changes what follows for people without changing their accounts.
     *
     * @param work returns whom it concerns
     */
    public void makeAll(Supplier<Set<UserId>> work) {
        oneAtATime.lock();
        Set<UserId> concerned;
        try {
            concerned = transactions.write(work);
            concerned.forEach(cache::forget);
        } finally {
            oneAtATime.unlock();
        }
        concerned.forEach(news::changed);
    }

    private UserAccount stored(Supplier<UserAccount> work) {
        oneAtATime.lock();
        try {
            var changed = transactions.write(work);
            cache.forget(changed.id());
            return changed;
        } finally {
            oneAtATime.unlock();
        }
    }
}
