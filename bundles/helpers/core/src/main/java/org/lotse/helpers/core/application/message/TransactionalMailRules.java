package org.lotse.helpers.core.application.message;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.message.AutomaticNotices;
import org.lotse.helpers.api.message.MailWishes;
import org.lotse.helpers.api.message.MessageKind;
import org.lotse.helpers.api.message.OptOut;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.message.MailRules;
import org.lotse.helpers.core.domain.message.NoMail;
import org.lotse.helpers.core.domain.message.SwitchedOn;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what was decided about mail; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalMailRules implements MailWishes, AutomaticNotices {

    private final MailRules rules;
    private final Volunteers volunteers;
    private final Access access;
    private final Transactions transactions;
    private final CurrentScope scope;
    private final Clock clock;

    @Activate
    public TransactionalMailRules(
            @Reference MailRules rules,
            @Reference Volunteers volunteers,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.rules = rules;
        this.volunteers = volunteers;
        this.access = access;
        this.transactions = transactions;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Optional<OptOut> optOut(VolunteerId volunteer) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> rules.noMail(volunteer).map(NoMail::shown));
    }

    @Override
    public void set(VolunteerId id, boolean wanted) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            var volunteer = volunteers.find(id).orElseThrow(ConcurrentChange::removed);
            rules.set(
                    new NoMail(volunteer.id(), today(), scope.require().actor().displayName()), wanted);
        });
    }

    @Override
    public Set<MessageKind> on() {
        access.require(HelpersPermissions.READ);
        return transactions.read(rules::on);
    }

    @Override
    public void set(MessageKind kind, boolean on) {
        access.require(HelpersPermissions.EDIT);
        if (!kind.isAutomatic()) {
            throw new IllegalArgumentException("Does not go out by itself: " + kind);
        }
        transactions.write(() -> {
            if (!on) {
                rules.switchOff(kind);
            } else if (!rules.on().contains(kind)) {
                rules.add(new SwitchedOn(kind, today()));
            }
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
