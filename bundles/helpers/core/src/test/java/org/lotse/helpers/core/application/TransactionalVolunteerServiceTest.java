package org.lotse.helpers.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.helpers.core.People.CLOCK;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.named;

import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.ReviseVolunteer;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.core.application.certificate.DeletionClock;
import org.lotse.helpers.core.application.certificate.InMemoryCertificateBook;
import org.lotse.helpers.core.application.circle.InMemoryCircleBook;
import org.lotse.helpers.core.application.leaving.InMemoryRetentionBook;
import org.lotse.helpers.core.application.request.InMemoryRequestBook;
import org.lotse.helpers.core.application.request.InMemorySponsorshipBook;
import org.lotse.helpers.core.application.self.InMemoryAccountLinks;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.NoScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryTransactions;
import org.lotse.platform.testing.PublishedEvents;

class TransactionalVolunteerServiceTest {

    private static final VolunteerId NOBODY = new VolunteerId(new UUID(7, 7));

    private final FixedScope scope = new FixedScope();
    private final InMemoryVolunteers volunteers = new InMemoryVolunteers();
    private final TransactionalVolunteerService service =
            with(new FakeAccess(HelpersPermissions.READ, HelpersPermissions.EDIT, HelpersPermissions.EXPORT));

    @Test
    void whoIsRegisteredIsFound() {
        var id = service.register(MINA);

        assertThat(service.find(id)).get().satisfies(found -> {
            assertThat(found.status()).isEqualTo(VolunteerStatus.INTERESTED);
            assertThat(found.data().fullName()).isEqualTo("Mina Musterfrau");
        });
    }

    @Test
    void aRevisionIsKept() {
        var id = service.register(MINA);

        service.revise(new ReviseVolunteer(id, revision(id), named("Beispiel", "Bela")));

        assertThat(service.find(id).orElseThrow().data().fullName()).isEqualTo("Bela Beispiel");
    }

    @Test
    void aStepIsKept() {
        var id = service.register(MINA);

        service.move(new MoveVolunteer(id, revision(id), VolunteerStatus.INTERVIEWED));

        assertThat(service.find(id).orElseThrow().status()).isEqualTo(VolunteerStatus.INTERVIEWED);
    }

    @Test
    void whoIsGoneCannotBeChanged() {
        assertThatThrownBy(() -> service.revise(new ReviseVolunteer(NOBODY, 0, MINA)))
                .isInstanceOfSatisfying(
                        ConcurrentChange.class,
                        gone -> assertThat(gone.isRemoved()).isTrue());
        assertThatThrownBy(() -> service.move(new MoveVolunteer(NOBODY, 0, VolunteerStatus.LEFT)))
                .isInstanceOfSatisfying(
                        ConcurrentChange.class,
                        gone -> assertThat(gone.isRemoved()).isTrue());
    }

    @Test
    void whoComesTooLateLearnsWhoWasFaster() {
        var id = service.register(MINA);
        service.revise(new ReviseVolunteer(id, 0, named("Beispiel", "Bela")));

        assertThatThrownBy(() -> service.revise(new ReviseVolunteer(id, 0, named("Zuspaet", "Mina"))))
                .isInstanceOfSatisfying(
                        ConcurrentChange.class,
                        late -> assertThat(late.last())
                                .contains(new LastChange(FixedScope.ADA.displayName(), CLOCK.instant())));
        assertThat(service.find(id).orElseThrow().data().fullName()).isEqualTo("Bela Beispiel");
    }

    @Test
    void theListComesPageByPage() {
        register("Adler", "Biber", "Dachs");

        var first = service.list(VolunteerQuery.ALL, null, 2);
        var second = service.list(VolunteerQuery.ALL, first.next().orElseThrow(), 2);

        assertThat(first.items()).extracting(row -> row.name()).containsExactly("Adler, A.", "Biber, A.");
        assertThat(second.items()).extracting(row -> row.name()).containsExactly("Dachs, A.");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void anExportGoesThroughAllPages() {
        register(Stream.iterate(100, number -> number + 1)
                .limit(450)
                .map(number -> "Nr" + number)
                .toArray(String[]::new));
        var names = new ArrayList<String>();

        service.export(VolunteerQuery.ALL, row -> names.add(row.name()));

        assertThat(names).hasSize(450).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void theOverviewCountsByStatusAndNamesWhatThereIs() {
        var id = service.register(MINA);
        register("Adler");
        service.move(new MoveVolunteer(id, revision(id), VolunteerStatus.INTERVIEWED));

        var overview = service.overview();

        assertThat(overview.count(VolunteerStatus.INTERESTED)).isEqualTo(1);
        assertThat(overview.count(VolunteerStatus.INTERVIEWED)).isEqualTo(1);
        assertThat(overview.count(VolunteerStatus.LEFT)).isZero();
        assertThat(overview.languages()).extracting(language -> language.code()).containsExactly("de", "ti");
        assertThat(overview.skills()).containsExactly("Harfe", "letters");
    }

    @TestFactory
    Stream<DynamicTest> withoutItsPermissionEveryCallIsRefused() {
        var reader = with(new FakeAccess(HelpersPermissions.READ));
        var writer = with(new FakeAccess(HelpersPermissions.EDIT, HelpersPermissions.EXPORT));
        return Stream.of(
                refused("register", () -> reader.register(MINA)),
                refused("revise", () -> reader.revise(new ReviseVolunteer(NOBODY, 0, MINA))),
                refused("move", () -> reader.move(new MoveVolunteer(NOBODY, 0, VolunteerStatus.LEFT))),
                refused("export", () -> reader.export(VolunteerQuery.ALL, row -> {})),
                refused("find", () -> writer.find(NOBODY)),
                refused("list", () -> writer.list(VolunteerQuery.ALL, null, 10)),
                refused("overview", writer::overview));
    }

    @Test
    void withoutAScopeNothingIsRead() {
        scope.nobody();

        assertThatThrownBy(() -> service.find(NOBODY)).isInstanceOf(NoScope.class);
    }

    private static DynamicTest refused(String method, ThrowingCallable call) {
        return DynamicTest.dynamicTest(method, () -> assertThatThrownBy(call).isInstanceOf(AccessDenied.class));
    }

    private TransactionalVolunteerService with(FakeAccess access) {
        var deletion = new DeletionClock(
                new InMemoryCertificateBook(),
                new InMemorySponsorshipBook(new InMemoryRequestBook(), volunteers),
                CLOCK);
        return new TransactionalVolunteerService(
                volunteers,
                new InMemoryCircleBook(),
                deletion,
                new VolunteerChanges(
                        volunteers,
                        deletion,
                        gone -> {},
                        InMemoryRetentionBook.clock(),
                        new InMemoryAccountLinks(),
                        scope,
                        CLOCK),
                access,
                new InMemoryTransactions(scope),
                new PublishedEvents(scope),
                CLOCK);
    }

    private void register(String... familyNames) {
        Stream.of(familyNames).forEach(name -> service.register(named(name, "A.")));
    }

    private long revision(VolunteerId id) {
        return service.find(id).orElseThrow().revision();
    }
}
