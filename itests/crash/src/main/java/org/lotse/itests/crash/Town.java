package org.lotse.itests.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.ContactLog;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.PersonData;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.DataUnavailable;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.identity.Account;
import org.lotse.platform.api.identity.AddMember;
import org.lotse.platform.api.identity.Members;
import org.lotse.platform.api.identity.Membership;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.audit.review.AuditReview;

/**
 * One town in which somebody opens cases and logs contacts as fast as the product confirms them; the {@link Post} is told of
 * each contact. In one town it is off meanwhile, so that all it is told has to wait.
 */
final class Town {

    /** Stands in every case, so that a search through files has something to look for. */
    static final String FAMILY_NAME = "Kesselflickerin";

    private static final TenantId POST_OFF = new TenantId("08335075");
    private static final List<TenantId> TOWNS = List.of(new TenantId("08335043"), POST_OFF);
    private static final ModuleId CASES = new ModuleId("cases");
    private static final RoleId ROLE = new RoleId("cases.integration-manager");
    private static final String SIGN_IN_NAME = "kira.crash";
    private static final LocalDate OPENED_ON = LocalDate.of(2017, 7, 3);
    private static final int MINUTES = 25;
    private static final int CONTACTS = 3;
    private static final int PAGE = 200;
    private static final long BACK_OFF_NANOS = 100_000_000;

    private final Product product;
    private final TenantId tenant;
    private final Actor.Person somebody;
    private final Post post;

    private Town(Product product, TenantId tenant, Actor.Person somebody, Post post) {
        this.product = product;
        this.tenant = tenant;
        this.somebody = somebody;
        this.post = post;
    }

    /** The towns with the same person as before; the first time what is needed is switched on and the person added. */
    static List<Town> all(Product product, Path directory, Post post) throws IOException {
        var file = directory.resolve("person");
        if (Files.exists(file)) {
            return all(product, new UserId(UUID.fromString(Files.readString(file))), post);
        }
        var person = TOWNS.stream().map(town -> begin(product, town)).toList().getFirst();
        var towns = all(product, person, post);
        // From here on the post is known everywhere, and is told of what happens while it is off.
        towns.forEach(town -> town.as(() -> town.logged(town.opened())));
        Files.writeString(file, person.toString());
        return towns;
    }

    private static List<Town> all(Product product, UserId person, Post post) {
        var somebody = new Actor.Person(person, "Kira Crash");
        return TOWNS.stream()
                .map(town -> new Town(product, town, somebody, post))
                .toList();
    }

    private CaseId opened() {
        return product.service(CaseService.class).open(newCase());
    }

    /** One transaction: the contact, and the event that tells of it. */
    private ContactId logged(CaseId id) {
        return product.cases().write(() -> {
            var contact = product.service(ContactLog.class).log(new LogContact(id, newContact()));
            product.service(EventPublisher.class).publish(new Post.Logged(contact.toString()));
            return contact;
        });
    }

    /** What is missing or half there; empty if all is well. A town whose data cannot be reached is an offence of its own. */
    List<String> offences(Confirmed confirmed) throws IOException {
        try {
            var caseIds = confirmed.ids(name(), "case");
            var contactIds = confirmed.ids(name(), "contact");
            var packageIds = confirmed.ids(name(), "package");
            var contacts = new HashSet<String>();
            var offences = new ArrayList<String>(as(() -> offencesInside(caseIds, contactIds, contacts)));
            offences.addAll(offencesInTheTrail(
                    Stream.of(caseIds, contactIds, packageIds).flatMap(List::stream)));
            offences.addAll(offencesInThePost(contacts));
            offences.addAll(new Parcels(product, tenant, neighbour()).offences(packageIds));
            return offences;
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
        var id = as(this::opened);
        confirmed.add(name(), "case", id);
        for (var i = 0; i < CONTACTS; i++) {
            var contact = as(() -> logged(id));
            confirmed.add(name(), "contact", contact);
        }
        var parcels = new Parcels(product, tenant, neighbour());
        confirmed.add(name(), "package", as(() -> parcels.send(id)));
    }

    /** The other of the two: to whom cases are handed over. */
    private TenantId neighbour() {
        return TOWNS.stream().filter(town -> !town.equals(tenant)).findFirst().orElseThrow();
    }

    /** @param contacts is told of every contact that is there, confirmed or not */
    private List<String> offencesInside(List<String> caseIds, List<String> contactIds, Set<String> contacts) {
        var cases = product.service(CaseService.class);
        var offences = new ArrayList<String>();
        var numbers = new HashSet<Integer>();
        var seen = new HashSet<String>();
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

    /** The trail is whole, and whatever was confirmed is in it. */
    private List<String> offencesInTheTrail(Stream<String> confirmed) {
        var review = product.service(AuditReview.class);
        var place = Optional.of(tenant);
        var today = LocalDate.now(ZoneOffset.UTC);
        var recorded = new HashSet<String>();
        var offences = new ArrayList<String>();
        asOperator(() -> {
            var verdict = review.verify(place);
            if (!verdict.intact()) {
                offences.add(tenant + ": the trail breaks at " + verdict.number() + ", " + verdict.reason());
            }
            review.export(place, today.minusDays(1), today.plusDays(1), row -> recorded.add(row.subject()));
            return true;
        });
        confirmed.filter(id -> !recorded.contains(id)).forEach(id -> offences.add(tenant + ": no trail of " + id));
        return offences;
    }

    /** Of every contact that is there the post hears now, if it did not before, and of none that is not. */
    private List<String> offencesInThePost(Set<String> contacts) throws IOException {
        asOperator(() -> switched(true));
        var end = System.nanoTime() + Product.PATIENCE_MILLIS * 1_000_000;
        while (!post.heardOf(tenant).containsAll(contacts) && System.nanoTime() < end) {
            LockSupport.parkNanos(BACK_OFF_NANOS);
        }
        var heard = post.heardOf(tenant);
        if (tenant.equals(POST_OFF)) {
            asOperator(() -> switched(false));
        }
        return Stream.concat(
                        contacts.stream()
                                .filter(id -> !heard.contains(id))
                                .map(id -> tenant + ": nobody was told of contact " + id),
                        heard.stream()
                                .filter(id -> !contacts.contains(id))
                                .map(id -> tenant + ": somebody was told of " + id + ", which is not there"))
                .toList();
    }

    private boolean switched(boolean on) {
        var modules = product.service(Modules.class);
        if (on) {
            modules.switchOn(Post.MODULE);
        } else {
            modules.switchOff(Set.of(Post.MODULE));
        }
        return on;
    }

    /** Totals stand in the case, contacts in a table of their own: written together or not at all. */
    private List<String> halfDone(CaseDetails details, Set<String> contacts) {
        var entries = product.service(ContactLog.class)
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
        return new OpenCase(PersonData.named(FAMILY_NAME, "Rima"), Consent.NOT_ASKED, OPENED_ON, null, FAMILY_NAME);
    }

    private static ContactData newContact() {
        return new ContactData(ContactKind.values()[0], OPENED_ON, MINUTES, null, false, Set.of(), FAMILY_NAME);
    }

    private static UserId begin(Product product, TenantId town) {
        return product.asOperator(town, () -> {
            product.service(Modules.class).switchOn(CASES);
            product.service(Modules.class).switchOn(Post.MODULE);
            var members = product.service(Members.class);
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
        return product.as(somebody, tenant, work);
    }

    private <T> T asOperator(Supplier<T> work) {
        return product.asOperator(tenant, work);
    }

    private String name() {
        return tenant.value();
    }
}
