package org.lotse.platform.security.secondment;

import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is done about secondments, as the trails of both ends have it. */
@Component(service = SecondmentActs.class)
public final class SecondmentActs {

    private final CurrentScope scope;
    private final ScopeBinding binding;
    private final AuditTrail audit;

    /** Records as whoever acts now. */
    @Activate
    public SecondmentActs(@Reference CurrentScope scope, @Reference ScopeBinding binding, @Reference AuditTrail audit) {
        this.scope = scope;
        this.binding = binding;
        this.audit = audit;
    }

    void begun(Stay stay) {
        recordAtBothEnds("platform.member-seconded", stay);
    }

    void changed(Stay stay) {
        recordAtBothEnds("platform.secondment-changed", stay);
    }

    void ended(Stay stay) {
        recordAtBothEnds("platform.secondment-ended", stay);
    }

    void refused(UserId person, boolean refused) {
        audit.record(Act.of(
                refused ? "platform.secondment-refused" : "platform.secondment-admitted",
                "account",
                person.toString()));
    }

    private void recordAtBothEnds(String name, Stay stay) {
        var what = stay.secondment();
        var last = what.to();
        var act = Act.of(name, "account", what.person().toString())
                .with("home", stay.home().value())
                .with("host", what.host().value())
                .with("reason", stay.kind().value())
                .with("role", stay.role().value())
                .with("from", what.from().toString())
                .with("to", last == null ? "open" : last.toString());
        audit.record(act);
        recordAt(what.host(), scope.require().actor(), act);
    }

    private void recordAt(TenantId host, Actor actor, Act act) {
        binding.call(new Scope(host, actor), () -> {
            audit.record(act);
            return act;
        });
    }
}
