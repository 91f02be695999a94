package org.lotse.itests.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.ContactLog;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.PersonData;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.DataUnavailable;
import org.lotse.platform.api.identity.Account;
import org.lotse.platform.api.identity.AddMember;
import org.lotse.platform.api.identity.Members;
import org.lotse.platform.api.identity.Membership;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** One town in which somebody opens cases and logs contacts as fast as the product confirms them. */
final class Town {

    /** Stands in every case, so that a search through files has something to look for. */
    static final String FAMILY_NAME = "Kesselflickerin";

    private static final List<TenantId> TOWNS = List.of(new TenantId("08335043"), new TenantId("08335075"));
    private static final RoleId ROLE = new RoleId("cases.integration-manager");
    private static final String SIGN_IN_NAME = "kira.crash";
    private static final LocalDate OPENED_ON = LocalDate.of(2017, 7, 3);
    private static final int MINUTES = 25;
    private static final int CONTACTS = 3;
    private static final int PAGE = 200;
    private static final long BACK_OFF_NANOS = 100_000_000;
    private static final long PATIENCE_MILLIS = 60_000;

    private final BundleContext context;
    private final TenantId tenant;
    private final Actor.Person somebody;

    private Town(BundleContext context, TenantId tenant, Actor.Person somebody) {
        this.context = context;
        this.tenant = tenant;
        this.somebody = somebody;
    }

    /** The towns with the same person as before; the first time the module is switched on and the person added. */
    static List<Town> all(BundleContext context, Path directory) throws IOException {
        var file = directory.resolve("person");
        if (!Files.exists(file)) {
            var ids =
                    TOWNS.stream().map(town -> begin(context, town)).distinct().toList();
            Files.writeString(file, ids.getFirst().toString());
        }
        var person = new Actor.Person(new UserId(UUID.fromString(Files.readString(file))), "Kira Crash");
        return TOWNS.stream().map(town -> new Town(context, town, person)).toList();
    }

    /** What is missing or half there; empty if all is well. A town whose data cannot be reached is an offence of its own. */
    List<String> offences(Confirmed confirmed) throws IOException {
        try {
            var caseIds = confirmed.ids(name(), "case");
            var contactIds = confirmed.ids(name(), "contact");
            return as(() -> offencesInside(caseIds, contactIds));
        } catch (DataUnavailable e) {
            return List.of(tenant + ": UNAVAILABLE " + e.getMessage());
        }
    }

    void writeUntil(BooleanSupplier stopped, Confirmed confirmed) {
        while (!stopped.getAsBoolean()) {
            try {
                write(confirmed);
            } catch (RuntimeException e) {
                confirmed.add(name(), "refused", e.getClass().getSimpleName());
                LockSupport.parkNanos(BACK_OFF_NANOS);
            }
        }
    }

    private void write(Confirmed confirmed) {
        var id = as(() -> service(context, CaseService.class).open(newCase()));
        confirmed.add(name(), "case", id);
        for (var i = 0; i < CONTACTS; i++) {
            var contact = as(() -> service(context, ContactLog.class).log(new LogContact(id, newContact())));
            confirmed.add(name(), "contact", contact);
        }
    }

    private List<String> offencesInside(List<String> caseIds, List<String> contactIds) {
        var cases = service(context, CaseService.class);
        var offences = new ArrayList<String>();
        var numbers = new HashSet<Integer>();
        var seen = new HashSet<String>();
        var contacts = new HashSet<String>();
        everyCase(cases).forEach(id -> {
            var details = cases.find(id).orElseThrow();
            seen.add(id.toString());
            offences.addAll(halfDone(details, contacts));
            var number = details.number().value();
            if (!numbers.add(Integer.parseInt(number.substring(number.lastIndexOf('-') + 1)))) {
                offences.add(tenant + ": two cases have the number " + number);
            }
        });
        for (var expected = 1; expected <= numbers.size(); expected++) {
            if (!numbers.contains(expected)) {
                offences.add(tenant + ": the series of numbers has a gap at " + expected);
            }
        }
        caseIds.stream().filter(id -> !seen.contains(id)).forEach(id -> offences.add(tenant + ": lost case " + id));
        contactIds.stream()
                .filter(id -> !contacts.contains(id))
                .forEach(id -> offences.add(tenant + ": lost contact " + id));
        return offences;
    }

    /** Totals stand in the case, contacts in a table of their own: written together or not at all. */
    private List<String> halfDone(CaseDetails details, Set<String> contacts) {
        var entries = service(context, ContactLog.class)
                .entries(details.id(), null, PAGE)
                .items();
        entries.forEach(entry -> contacts.add(entry.id().toString()));
        var totals = details.contacts();
        return totals.number() == entries.size() && totals.minutes() == entries.size() * MINUTES
                ? List.of()
                : List.of(tenant + ": case " + details.id() + " counts " + totals + " and has " + entries.size());
    }

    private static Stream<CaseId> everyCase(CaseService cases) {
        var ids = new ArrayList<CaseId>();
        var page = cases.list(CaseQuery.ALL, null, PAGE);
        page.items().forEach(item -> ids.add(item.id()));
        while (page.next().isPresent()) {
            page = cases.list(CaseQuery.ALL, page.next().get(), PAGE);
            page.items().forEach(item -> ids.add(item.id()));
        }
        return ids.stream();
    }

    private static OpenCase newCase() {
        return new OpenCase(PersonData.named(FAMILY_NAME, "Rima"), Consent.NOT_ASKED, OPENED_ON, FAMILY_NAME);
    }

    private static ContactData newContact() {
        return new ContactData(ContactKind.values()[0], OPENED_ON, MINUTES, null, false, Set.of(), FAMILY_NAME);
    }

    private static UserId begin(BundleContext context, TenantId town) {
        var operator = new Scope(town, new Actor.Operator("crash"));
        return service(context, ScopeBinding.class).call(operator, () -> {
            service(context, Modules.class).switchOn(new ModuleId("cases"));
            var members = service(context, Members.class);
            return members.all().stream()
                    .map(Membership::account)
                    .filter(account -> account.signInName().equals(SIGN_IN_NAME))
                    .findFirst()
                    .map(Account::id)
                    .orElseGet(() -> members.add(new AddMember(SIGN_IN_NAME, "Kira Crash", Set.of(ROLE)))
                            .user());
        });
    }

    private <T> T as(Supplier<T> work) {
        return service(context, ScopeBinding.class).call(new Scope(tenant, somebody), work);
    }

    private String name() {
        return tenant.value();
    }

    private static <S> S service(BundleContext context, Class<S> type) {
        var tracker = new ServiceTracker<S, S>(context, type, null);
        tracker.open();
        try {
            var found = tracker.waitForService(PATIENCE_MILLIS);
            if (found == null) {
                throw new IllegalStateException("No service " + type.getName());
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            tracker.close();
        }
    }
}
