package org.lotse.itests.container;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.identity.AddMember;
import org.lotse.platform.api.identity.Members;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** The running product, seen from inside and with all its doors. */
final class Product {

    static final TenantId KONSTANZ = new TenantId("08335043");
    static final TenantId SINGEN = new TenantId("08335075");
    static final ModuleId CASES = new ModuleId("cases");
    static final ModuleId HELPERS = new ModuleId("helpers");
    static final RoleId INTEGRATION_MANAGER = new RoleId("cases.integration-manager");
    static final RoleId COORDINATOR = new RoleId("helpers.coordinator");
    static final Actor OPERATOR = new Actor.Operator("probe");

    private static final long PATIENCE_MILLIS = 20_000;
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private Product() {}

    static BundleContext context() {
        return FrameworkUtil.getBundle(Product.class).getBundleContext();
    }

    /** A service, as soon as it is there. */
    static <S> S service(Class<S> type) {
        return type.cast(service(type.getName()));
    }

    /** A service by its name, for types of bundles that are replaced while we look. */
    static Object service(String type) {
        var tracker = new ServiceTracker<Object, Object>(context(), type, null);
        tracker.open(true);
        try {
            return Optional.ofNullable(tracker.waitForService(PATIENCE_MILLIS))
                    .orElseThrow(() -> new AssertionError("No service " + type));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        } finally {
            tracker.close();
        }
    }

    /** The day by which the product reckons. */
    static LocalDate today() {
        return LocalDate.now(service(Clock.class));
    }

    /** A service with these properties. */
    static <S> S service(Class<S> type, String filter) {
        try {
            return context().getServiceReferences(type, filter).stream()
                    .findFirst()
                    .map(context()::getService)
                    .orElseThrow(() -> new AssertionError("No service " + type.getName() + filter));
        } catch (InvalidSyntaxException wrong) {
            throw new AssertionError(wrong);
        }
    }

    /** All services of this type. */
    static <S> List<S> services(Class<S> type) {
        return references(type.getName())
                .map(reference -> type.cast(context().getService(reference)))
                .toList();
    }

    /** The permission that each service of this type names. */
    static Map<String, Permission> permissions(String type, String property) {
        var permissions = new TreeMap<String, Permission>();
        references(type)
                .forEach(reference -> permissions.put(
                        String.valueOf(reference.getProperty("component.name")),
                        new Permission(String.valueOf(reference.getProperty(property)))));
        return permissions;
    }

    /** The permission that each page needs, by its address. */
    static SortedMap<String, Permission> pages() {
        var pages = new TreeMap<String, Permission>();
        references("org.lotse.platform.ui.api.View")
                .forEach(view -> pages.put(
                        String.valueOf(view.getProperty("lotse.view.route")),
                        new Permission(String.valueOf(view.getProperty("lotse.view.permission")))));
        return pages;
    }

    /** All services of this type, with their properties. */
    static Stream<ServiceReference<?>> references(String type) {
        try {
            var found = context().getAllServiceReferences(type, null);
            return Stream.of(found == null ? new ServiceReference<?>[0] : found);
        } catch (InvalidSyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The addresses of the views that are published now. */
    static List<String> routes() {
        return references("org.lotse.platform.ui.api.View")
                .map(view -> String.valueOf(view.getProperty("lotse.view.route")))
                .toList();
    }

    /** Towns in which nothing has happened yet, unless a test did it. */
    static List<TenantId> municipalities() {
        return service(Tenants.class).all().stream()
                .filter(tenant -> tenant.kind() == TenantKind.MUNICIPALITY)
                .map(Tenant::id)
                .filter(id -> !id.equals(KONSTANZ) && !id.equals(SINGEN))
                .toList();
    }

    static Bundle bundle(String symbolicName) {
        return Stream.of(context().getBundles())
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No bundle " + symbolicName));
    }

    static <T> T as(Actor actor, TenantId tenant, Supplier<T> work) {
        return service(ScopeBinding.class).call(new Scope(tenant, actor), work);
    }

    static void as(Actor actor, TenantId tenant, Runnable work) {
        as(actor, tenant, () -> {
            work.run();
            return true;
        });
    }

    static void switchOn(TenantId tenant, ModuleId module) {
        as(OPERATOR, tenant, () -> service(Modules.class).switchOn(module));
    }

    static void switchOff(TenantId tenant, ModuleId module) {
        as(OPERATOR, tenant, () -> service(Modules.class).switchOff(Set.of(module)));
    }

    /** Somebody new with this role in all these tenants. */
    static Actor.Person memberOf(RoleId role, TenantId... tenants) {
        return memberWith(Set.of(role), tenants);
    }

    /** Somebody new with these roles in all these tenants. */
    static Actor.Person memberWith(Set<RoleId> roles, TenantId... tenants) {
        var number = PEOPLE.incrementAndGet();
        var name = "Petra Probe " + number;
        var ids = Stream.of(tenants)
                .map(tenant -> as(
                        OPERATOR,
                        tenant,
                        () -> service(Members.class)
                                .add(new AddMember("petra.probe." + number, name, roles))
                                .user()))
                .distinct()
                .toList();
        return new Actor.Person(ids.getFirst(), name);
    }
}
