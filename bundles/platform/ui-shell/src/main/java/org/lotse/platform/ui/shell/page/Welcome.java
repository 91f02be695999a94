package org.lotse.platform.ui.shell.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.identity.Account;
import org.lotse.platform.api.identity.Membership;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.security.signin.Memberships;
import org.lotse.platform.ui.shell.layout.Preferences;
import org.lotse.platform.ui.shell.navigation.Entrance;
import org.lotse.platform.ui.shell.session.Arrivals;
import org.lotse.platform.ui.shell.session.ShellSession;
import org.lotse.platform.ui.shell.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets somebody in whose password was right: into the tenant they last worked in, and to the page they wanted. */
@Component(service = Welcome.class)
public final class Welcome {

    private final Memberships memberships;
    private final Tenants tenants;
    private final Arrivals arrivals;

    /** @param arrivals gives the session its scope and routes */
    @Activate
    public Welcome(@Reference Memberships memberships, @Reference Tenants tenants, @Reference Arrivals arrivals) {
        this.memberships = memberships;
        this.tenants = tenants;
        this.arrivals = arrivals;
    }

    /** Whether there is an active tenant for the person to work in. */
    boolean hasPlaceFor(Account account) {
        return !places(account).isEmpty();
    }

    /** Signs the person in and loads the page anew. The session must have got its new id before. */
    void enter(Account account, UI tab) {
        var wanted = Entrance.wanted(tab);
        place(places(account)).ifPresent(tenant -> {
            var person = new Actor.Person(account.id(), account.displayName());
            arrivals.arrive(ShellSession.require(), new SignedIn(person, tenant, Instant.now()));
            tab.getPage().setLocation(wanted.isEmpty() ? "." : wanted);
        });
    }

    private List<TenantId> places(Account account) {
        return memberships.of(account.id()).stream()
                .map(Membership::tenant)
                .filter(tenant -> tenants.find(tenant).filter(Tenant::active).isPresent())
                .toList();
    }

    private static Optional<TenantId> place(List<TenantId> places) {
        var last = Optional.ofNullable(VaadinRequest.getCurrent()).flatMap(Preferences::tenant);
        return places.stream()
                .filter(place -> last.filter(place.value()::equals).isPresent())
                .findFirst()
                .or(() -> places.stream().findFirst());
    }
}
