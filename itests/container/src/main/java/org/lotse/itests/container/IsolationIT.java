package org.lotse.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lotse.planted.api.Desk;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.NoScope;
import org.lotse.platform.api.calendar.CalendarFeed;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventHandler;
import org.lotse.platform.api.event.Occurrence;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.osgi.framework.FrameworkUtil;

/**
 * Whatever is offered in the running product is tried by everybody who must not: generated from the service registry, so
 * that a new offer is tried the day it is made.
 */
class IsolationIT {

    /** What everybody may ask, and why. Whole interfaces, or single methods. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("Access", "the gate itself"),
            Map.entry("CurrentScope", "tells callers what they are"),
            Map.entry("Roles", "roles are public knowledge, who has them is not"),
            Map.entry("Tenants", "names and keys of public bodies"),
            Map.entry("Associations", "which municipalities share an administration is public"),
            Map.entry("Texts", "texts of the user interface"),
            Map.entry("MailRoom", "hands over what the caller hands over and keeps nothing; needs a scope"),
            Map.entry("NameSounds", "tells how what the caller hands over sounds and keeps nothing"),
            Map.entry("Press", "sets what the caller hands over and keeps nothing"),
            Map.entry("Spreadsheets", "writes what the caller hands over and keeps nothing"),
            Map.entry("TableReader", "reads what the caller hands over and keeps nothing"),
            Map.entry(
                    "JobBell", "asks for a run of a job that comes anyway, in the scope's tenant; nothing can be read"),
            Map.entry("Transactions", "a module's own database, given to its own components; needs a scope"),
            Map.entry("AuditTrail", "what happened is recorded whoever did it; nothing can be read"),
            Map.entry("EventPublisher", "part of a transaction of the module that publishes; nothing can be read"),
            Map.entry("Modules.installed", "which modules there are is public"),
            Map.entry("Modules.on", "read by the gate itself"),
            Map.entry("Modules.isOn", "read by the gate itself"),
            Map.entry("Modules.dependants", "follows from what is public"),
            Map.entry("Modules.waiting", "follows from what is public"),
            Map.entry("Jobs.known", "which jobs there are is public"),
            Map.entry("ModuleDescriptor", "what a module tells the platform about itself"),
            Map.entry("ModulesListener", "called by the platform"),
            Map.entry("MembersListener", "called by the platform"),
            Map.entry("JobsListener", "called by the platform"),
            Map.entry("EventsListener", "called by the platform"),
            Map.entry("Refusals", "written by whoever refuses, mostly to people without a tenant; nothing can be read"),
            Map.entry("MemberNames", "names that members of a tenant know, asked for by a module behind its own gate"),
            Map.entry("Colleagues", "names that members of a tenant know, asked for by a module behind its own gate"),
            Map.entry("Documents", "turns records of the module into text and back; holds nothing"),
            Map.entry("PackageKind", "what a module tells the platform about what it exchanges"),
            Map.entry("ReportKind", "what a module tells the platform about what it reports"),
            Map.entry("PublicationKind", "what a module tells the platform about what it publishes"),
            Map.entry("SecondmentKind", "what a module tells the platform about whom it seconds"),
            Map.entry("HostedCovers", "names that members of a tenant know, asked for by a module behind its own gate"),
            Map.entry("MarkKind", "what a module tells the platform about what it marks"),
            Map.entry("DeploymentsListener", "called by the platform"),
            Map.entry("CalendarFeed", "called by the platform; see workOfThePlatformNeedsATenant"),
            Map.entry("ConsoleCommand", "called by the platform, as its module; what it asks begins at the gate"),
            Map.entry("Job", "called by the platform; see workOfThePlatformNeedsATenant"),
            Map.entry("EventHandler", "called by the platform; see workOfThePlatformNeedsATenant"));

    private static Isolation isolation;
    private static List<Offer> offers;

    @BeforeAll
    static void everythingIsThere() {
        isolation = new Isolation();
        offers = Offer.all().stream().filter(offer -> !isOpen(offer)).toList();
    }

    @Test
    void somethingIsOffered() {
        assertThat(offers.stream().map(Offer::toString))
                .contains("cases CaseService.list", "helpers VolunteerService.list", "platform Members.all");
    }

    @TestFactory
    Stream<DynamicTest> whoLacksSomethingIsRefused() {
        return offers.stream()
                .map(offer -> DynamicTest.dynamicTest(
                        "refused " + offer,
                        () -> assertThat(isolation.complaints(offer)).isEmpty()));
    }

    @Test
    void identitiesFromElsewhereOpenNothingHere() {
        var theirs = isolation.filledElsewhere(offers);
        var before = isolation.seenElsewhere(offers, theirs);
        assertThat(before.values())
                .filteredOn(answer -> answer.contains(Isolation.SECRET))
                .hasSizeGreaterThan(4);

        assertThat(offers)
                .allSatisfy(
                        offer -> assertThat(isolation.answerHere(offer, theirs)).doesNotContain(Isolation.SECRET));

        assertThat(isolation.seenElsewhere(offers, theirs)).isEqualTo(before);
    }

    @Test
    void workOfThePlatformNeedsATenant() {
        try (var guest = Guest.install()) {
            assertThat(Product.services(EventHandler.class))
                    .as("the guest's handler at least")
                    .anyMatch(handler -> isOf(guest, handler))
                    .allSatisfy(handler -> assertThat(complaint(handler)).isEmpty());
            assertThat(Product.services(CalendarFeed.class)).isNotEmpty().allSatisfy(feed -> {
                assertThat(worked("owner of a feed", () -> feed.owner("secret")))
                        .isEmpty();
                assertThat(worked("entries of a feed", () -> feed.entries("secret")))
                        .isEmpty();
            });
            assertThat(Product.services(Job.class))
                    .anyMatch(job -> isOf(guest, job))
                    .allSatisfy(job -> assertThat(complaint(job)).isEmpty());
        }
    }

    @Test
    void workThatNeedsNoTenantIsCaught() {
        try (var letters = new Letters(Product.municipalities().get(17))) {
            assertThat(Product.services(EventHandler.class).stream().map(IsolationIT::complaint))
                    .as("the handlers of %s", letters)
                    .contains(Optional.of("worked without a tenant: " + Letters.Sent.class));
        }
        Job ungated = run -> {};
        assertThat(complaint(ungated)).isPresent();
    }

    @Test
    void whatIsSeenHasAPermissionThatIsRefusedToOthers() {
        assertThat(Product.permissions("org.lotse.platform.ui.api.View", "lotse.view.permission"))
                .hasSizeGreaterThan(5)
                .allSatisfy((view, permission) ->
                        assertThat(isolation.whoMay(permission)).as(view).isEmpty());
        assertThat(Product.permissions("org.lotse.platform.ui.api.Card", "lotse.card.permission"))
                .isNotEmpty()
                .allSatisfy((card, permission) ->
                        assertThat(isolation.whoMay(permission)).as(card).isEmpty());
        assertThat(Product.permissions("org.lotse.platform.ui.api.QuickAct", "lotse.quick.permission"))
                .isNotEmpty()
                .allSatisfy((act, permission) ->
                        assertThat(isolation.whoMay(permission)).as(act).isEmpty());
        assertThat(Product.permissions("org.lotse.platform.ui.api.open.OpenView", "lotse.open.permission"))
                .isNotEmpty()
                .allSatisfy((page, permission) ->
                        assertThat(isolation.whoMay(permission)).as(page).isEmpty());
        assertThat(Product.permissions("org.lotse.platform.ui.api.Reminders", "lotse.reminders.permission"))
                .isNotEmpty()
                .allSatisfy((reminders, permission) ->
                        assertThat(isolation.whoMay(permission)).as(reminders).isEmpty());
    }

    @Test
    void ungatedOfferIsCaught() {
        var registration = Product.context().registerService(Desk.class, new Desk.Open(), null);
        try {
            assertThat(Offer.of(registration.getReference()).flatMap(offer -> isolation.complaints(offer).stream()))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(complaint -> assertThat(complaint).startsWith("planted Desk.lend answered"));
        } finally {
            registration.unregister();
        }
    }

    private static boolean isOpen(Offer offer) {
        return OPEN.containsKey(offer.method().getDeclaringClass().getSimpleName()) || OPEN.containsKey(offer.name());
    }

    private static boolean isOf(Guest guest, Object service) {
        return guest.bundle().equals(FrameworkUtil.getBundle(service.getClass()));
    }

    private static Optional<String> complaint(EventHandler<?> handler) {
        return worked(
                "" + handler.hears(),
                () -> handle(handler, new Samples(Isolation.SECRET).teach(new KindId("platform.probe"))));
    }

    private static Optional<String> complaint(Job job) {
        return worked(job.getClass().getName(), () -> job.run(new Run()));
    }

    private static Optional<String> worked(String whose, Work work) {
        try {
            work.begin();
            return Optional.of("worked without a tenant: " + whose);
        } catch (NoScope | AccessDenied refused) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of("ended without a tenant: " + whose);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void handle(EventHandler handler, Samples samples) {
        handler.handle(new Occurrence(UUID.randomUUID(), Instant.EPOCH, (Event) samples.of(handler.hears())));
    }

    @FunctionalInterface
    private interface Work {
        void begin() throws InterruptedException;
    }

    /** A run that nobody asks to end. */
    private static final class Run implements JobRun {

        @Override
        public Instant due() {
            return Instant.EPOCH;
        }

        @Override
        public void checkpoint() {
            // Nobody asks.
        }
    }
}
