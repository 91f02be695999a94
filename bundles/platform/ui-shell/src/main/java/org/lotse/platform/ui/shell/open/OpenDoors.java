package org.lotse.platform.ui.shell.open;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.lotse.platform.ui.shell.views.Catalog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Finds the open page that an address names. The gate decides, asked as a visitor; whoever asks for many that are none is not answered for a
 * while, since the question whether a tenant holds its page open goes to that tenant's database.
 */
@Component(service = OpenDoors.class)
public final class OpenDoors {

    private static final Pattern KEY = Pattern.compile("[0-9]{8}");
    private static final int REMEMBERED = 5_000;
    private static final int WRONG = 60;
    private static final int FROM_ONE_ORIGIN = 10;
    private static final int FOR_ONE_TENANT = 60;

    private final Catalog catalog;
    private final Tenants tenants;
    private final Access access;
    private final ScopeBinding binding;
    private final HourlyLimit wrong;
    /** Words and keys, of tenants that there are: no more than pages that exist. */
    private final Set<String> open = ConcurrentHashMap.newKeySet();

    private final HourlyLimit origins;
    private final HourlyLimit towns;

    /** @param binding binds the scope of visitors while a service is asked for them */
    @Activate
    public OpenDoors(
            @Reference Catalog catalog,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference ScopeBinding binding,
            @Reference Clock clock) {
        this.catalog = catalog;
        this.tenants = tenants;
        this.access = access;
        this.binding = binding;
        wrong = new HourlyLimit(clock, WRONG, REMEMBERED);
        origins = new HourlyLimit(clock, FROM_ONE_ORIGIN, REMEMBERED);
        towns = new HourlyLimit(clock, FOR_ONE_TENANT, REMEMBERED);
    }

    /**
     * The way in, if there is a page of this word, a tenant of this key, and the gate lets a visitor pass there.
     *
     * @param origin where the visitor comes from
     */
    Optional<Door> find(String word, String key, Map<String, String> query, String origin) {
        if (!KEY.matcher(key).matches()) {
            return Optional.empty();
        }
        return tenants.find(new TenantId(key))
                .flatMap(tenant -> catalog.open().stream()
                        .filter(page -> page.word().equals(word))
                        .map(page -> new Door(
                                page,
                                tenant,
                                new Scope(tenant.id(), new Actor.Visitor(page.permission())),
                                query,
                                origin,
                                this))
                        .findFirst())
                .filter(this::isOpen);
    }

    /** Whether it is still there and lets visitors pass. */
    boolean isOpen(Door door) {
        return catalog.open().contains(door.page())
                && binding.call(door.scope(), () -> access.may(door.page().permission()));
    }

    /** Whether so much was asked for in vain from there that nothing is looked up for a while; what was open when last asked for is shown all the same. */
    boolean isTiredOf(Door door) {
        return !open.contains(door.toString()) && wrong.isReached(door.origin());
    }

    /** The tenant holds it open. */
    void wasOpen(Door door) {
        open.add(door.toString());
    }

    /** The tenant was asked, and does not hold it open. */
    void wasShut(Door door) {
        open.remove(door.toString());
        wrong.pass(door.origin());
    }

    /** What is told to a door's visitor is asked in the door's scope, whatever the session's is. */
    ScopeBinding binding() {
        return binding;
    }

    /** Counts what is sent in. The tenant is not counted for whoever is stopped before. */
    boolean admit(Door door) {
        return origins.pass(door.origin()) && towns.pass(door.tenant().id().value());
    }
}
