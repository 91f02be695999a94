package org.lotse.helpers.core.application.self;

import java.util.Optional;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.self.AccountLink;
import org.lotse.helpers.core.domain.self.AccountLinks;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The volunteer who is calling, by the account alone: nobody says for whom they call. Inside a transaction only. */
@Component(service = Oneself.class)
public final class Oneself {

    private final AccountLinks accounts;
    private final Volunteers volunteers;
    private final CurrentScope scope;

    @Activate
    public Oneself(@Reference AccountLinks accounts, @Reference Volunteers volunteers, @Reference CurrentScope scope) {
        this.accounts = accounts;
        this.volunteers = volunteers;
        this.scope = scope;
    }

    /** Empty if no entry is joined to the account. */
    public Optional<Volunteer> find() {
        return link().map(AccountLink::volunteer).flatMap(volunteers::find);
    }

    /** The account, if an entry is joined to it. */
    Optional<UserId> account() {
        return link().map(AccountLink::account);
    }

    /** @throws RuleViolation if no entry is joined to the account */
    UserId requireAccount() {
        return account().orElseThrow(() -> RuleViolation.of("helpers.rule.no-own-entry"));
    }

    /** @throws RuleViolation if no entry is joined to the account */
    public Volunteer require() {
        return find().orElseThrow(() -> RuleViolation.of("helpers.rule.no-own-entry"));
    }

    private Optional<AccountLink> link() {
        return scope.require().actor() instanceof Actor.Person person ? accounts.of(person.id()) : Optional.empty();
    }
}
