package org.lotse.platform.testing;

import java.util.function.Supplier;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Transactions;

/** Transactions for in-memory repositories: only asks that there is a scope, as the real ones do. */
public final class InMemoryTransactions implements Transactions {

    private final CurrentScope scope;

    /** @param scope refuses work when it is empty */
    public InMemoryTransactions(CurrentScope scope) {
        this.scope = scope;
    }

    @Override
    public <T> T write(Supplier<T> work) {
        scope.require();
        return work.get();
    }

    @Override
    public <T> T read(Supplier<T> work) {
        scope.require();
        return work.get();
    }
}
