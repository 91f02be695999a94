package org.lotse.helpers.core.application.message;

import java.time.Clock;
import java.time.LocalDate;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.self.OwnMailWish;
import org.lotse.helpers.core.application.self.Oneself;
import org.lotse.helpers.core.domain.message.MailRules;
import org.lotse.helpers.core.domain.message.NoMail;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One's own wish; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalOwnMailWish implements OwnMailWish {

    private final Oneself oneself;
    private final MailRules rules;
    private final Access access;
    private final Transactions transactions;
    private final CurrentScope scope;
    private final Clock clock;

    @Activate
    public TransactionalOwnMailWish(
            @Reference Oneself oneself,
            @Reference MailRules rules,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.oneself = oneself;
        this.rules = rules;
        this.access = access;
        this.transactions = transactions;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public boolean isWanted() {
        access.require(HelpersPermissions.SELF);
        return transactions.read(() -> rules.noMail(oneself.require().id()).isEmpty());
    }

    @Override
    public void set(boolean wanted) {
        access.require(HelpersPermissions.SELF);
        transactions.write(() -> rules.set(
                new NoMail(
                        oneself.require().id(),
                        LocalDate.now(clock),
                        scope.require().actor().displayName()),
                wanted));
    }
}
