package org.lotse.helpers.core.application.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.helpers.core.Asked.LETTERS;
import static org.lotse.helpers.core.Asked.RECEIVED;
import static org.lotse.helpers.core.Asked.REFERENCE;
import static org.lotse.helpers.core.Asked.arranging;
import static org.lotse.helpers.core.Asked.ending;
import static org.lotse.helpers.core.Asked.needing;
import static org.lotse.helpers.core.People.CLOCK;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.event.HelpRequestAnswered;
import org.lotse.helpers.api.request.DeclineHelpRequest;
import org.lotse.helpers.api.request.DeclineReason;
import org.lotse.helpers.api.request.EndReason;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.api.request.HelpRequestQuery;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.helpers.api.request.HelpRequestSummary;
import org.lotse.helpers.api.request.ReviseHelpRequest;
import org.lotse.helpers.api.request.Suggestion;
import org.lotse.helpers.api.request.TakeUpHelpRequest;
import org.lotse.helpers.core.application.InMemoryVolunteers;
import org.lotse.helpers.core.application.circle.InMemoryCircleBook;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.request.Candidate;
import org.lotse.helpers.core.domain.request.Need;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryTransactions;
import org.lotse.platform.testing.PublishedEvents;

class RequestServicesTest {

    private static final VolunteerId MINAS = new VolunteerId(new UUID(2, 2));
    private static final HelpRequestId NONE = new HelpRequestId(new UUID(7, 7));

    private final FixedScope scope = new FixedScope();
    private final Transactions transactions = new InMemoryTransactions(scope);
    private final PublishedEvents events = new PublishedEvents(scope);
    private final InMemoryRequestBook book = new InMemoryRequestBook();
    private final InMemoryVolunteers volunteers = new InMemoryVolunteers();
    private final InMemorySponsorshipBook sponsorships = new InMemorySponsorshipBook(book, volunteers);
    private final RequestChanges changes = new RequestChanges(book, events, scope, CLOCK);
    private final Services all =
            with(new FakeAccess(HelpersPermissions.READ, HelpersPermissions.EDIT, HelpersPermissions.EXPORT));

    @Test
    void whatIsEnteredIsFoundAndNobodyIsTold() {
        var id = all.requests.enter(LETTERS);

        assertThat(all.requests.find(id)).get().satisfies(found -> {
            assertThat(found.data()).isEqualTo(LETTERS);
            assertThat(found.receivedOn()).isEqualTo(TODAY);
        });
        assertThat(events.all()).isEmpty();
    }

    @Test
    void everyChangeOfStateIsTold() {
        var mina = cleared();
        all.intake.take(RECEIVED);
        var id = book.known(REFERENCE).orElseThrow().id();

        all.requests.takeUp(new TakeUpHelpRequest(id, 0));
        all.matching.arrange(arranging(id, 1, mina));
        all.matching.end(ending(id, 2, true));
        all.matching.arrange(arranging(id, 3, mina));
        all.matching.end(ending(id, 4, false));

        assertThat(events.all())
                .containsExactly(
                        answered(id, HelpRequestState.TAKEN_UP),
                        answered(id, HelpRequestState.ARRANGED),
                        answered(id, HelpRequestState.TAKEN_UP),
                        answered(id, HelpRequestState.ARRANGED),
                        answered(id, HelpRequestState.ENDED));
        assertThat(all.matching.ofRequest(id)).hasSize(2).noneMatch(one -> one.isRunning());
        assertThat(all.matching.ofVolunteer(mina)).isEqualTo(all.matching.ofRequest(id));
    }

    @Test
    void whatIsDeclinedIsTold() {
        var id = all.requests.enter(LETTERS);

        all.requests.decline(new DeclineHelpRequest(id, 0, DeclineReason.NOT_FOR_VOLUNTEERS));

        assertThat(events.all()).containsExactly(new HelpRequestAnswered(id, null, HelpRequestState.DECLINED, TODAY));
    }

    @Test
    void whatIsRefusedIsNotTold() {
        var id = all.requests.enter(LETTERS);

        assertThatThrownBy(() -> all.matching.arrange(arranging(id, 0, cleared())))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> all.matching.end(ending(id, 0, false))).hasMessage("helpers.rule.none-runs");

        assertThat(events.all()).isEmpty();
        assertThat(all.matching.ofRequest(id)).isEmpty();
    }

    @Test
    void aRequestComesInOnce() {
        all.intake.take(RECEIVED);
        all.intake.take(RECEIVED);

        assertThat(all.list.page(HelpRequestQuery.ALL, null, 10).items())
                .singleElement()
                .matches(HelpRequestSummary::pseudonymous);
        assertThat(events.all()).isEmpty();
    }

    @Test
    void whatIsWithdrawnEndsThePatenschaftAndIsNotTold() {
        var mina = cleared();
        all.intake.take(RECEIVED);
        var id = book.known(REFERENCE).orElseThrow().id();
        all.requests.takeUp(new TakeUpHelpRequest(id, 0));
        all.matching.arrange(arranging(id, 1, mina));
        var told = events.all();

        all.intake.withdraw(REFERENCE, TODAY.plusDays(1));
        all.intake.withdraw(REFERENCE, TODAY.plusDays(2));

        assertThat(all.requests.find(id).orElseThrow().state()).isEqualTo(HelpRequestState.WITHDRAWN);
        assertThat(all.matching.ofRequest(id)).singleElement().satisfies(one -> {
            assertThat(one.end()).isNotNull();
            assertThat(one.end().reason()).isEqualTo(EndReason.WITHDRAWN);
            assertThat(one.end().on()).isEqualTo(TODAY.plusDays(1));
        });
        assertThat(events.all()).isEqualTo(told);
    }

    @Test
    void whatWasWithdrawnBeforeItCameDoesNotCome() {
        all.intake.withdraw(REFERENCE, TODAY);
        all.intake.take(RECEIVED);

        assertThat(book.known(REFERENCE)).isEmpty();
    }

    @Test
    void suggestionsEndWhereNobodyIsLookedFor() {
        var mina = cleared();
        var id = all.requests.enter(LETTERS);

        assertThat(all.matching.suggestions(id))
                .extracting(Suggestion::volunteer)
                .containsExactly(mina);
        all.requests.takeUp(new TakeUpHelpRequest(id, 0));
        assertThat(all.matching.suggestions(id)).hasSize(1);
        all.matching.arrange(arranging(id, 1, mina));
        assertThat(all.matching.suggestions(id)).isEmpty();
        assertThat(all.matching.suggestions(NONE)).isEmpty();
    }

    @Test
    void whatIsGoneCannotBeChanged() {
        assertThatThrownBy(() -> all.requests.revise(new ReviseHelpRequest(NONE, 0, LETTERS)))
                .isInstanceOfSatisfying(
                        ConcurrentChange.class,
                        gone -> assertThat(gone.isRemoved()).isTrue());
        var id = all.requests.enter(LETTERS);
        all.requests.takeUp(new TakeUpHelpRequest(id, 0));
        assertThatThrownBy(() -> all.matching.arrange(arranging(id, 1, MINAS))).isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void anExportGoesThroughAllPages() {
        Stream.iterate(0, number -> number + 1).limit(450).forEach(number -> all.requests.enter(needing("s" + number)));
        var skills = new ArrayList<String>();

        all.list.export(HelpRequestQuery.ALL, row -> skills.add(row.skill()));

        assertThat(skills).hasSize(450).doesNotHaveDuplicates();
        assertThat(all.list.overview().count(HelpRequestState.OPEN)).isEqualTo(450);
    }

    @TestFactory
    Stream<DynamicTest> withoutItsPermissionEveryCallIsRefused() {
        var reader = with(new FakeAccess(HelpersPermissions.READ));
        var writer = with(new FakeAccess(HelpersPermissions.EDIT, HelpersPermissions.EXPORT));
        return Stream.of(
                refused("enter", () -> reader.requests.enter(LETTERS)),
                refused("revise", () -> reader.requests.revise(new ReviseHelpRequest(NONE, 0, LETTERS))),
                refused("takeUp", () -> reader.requests.takeUp(new TakeUpHelpRequest(NONE, 0))),
                refused("decline", () -> reader.requests.decline(new DeclineHelpRequest(NONE, 0, DeclineReason.TWICE))),
                refused("find", () -> writer.requests.find(NONE)),
                refused("page", () -> writer.list.page(HelpRequestQuery.ALL, null, 10)),
                refused("export", () -> reader.list.export(HelpRequestQuery.ALL, row -> {})),
                refused("overview", writer.list::overview),
                refused("suggestions", () -> writer.matching.suggestions(NONE)),
                refused("arrange", () -> reader.matching.arrange(arranging(NONE, 0, MINAS))),
                refused("end", () -> reader.matching.end(ending(NONE, 0, false))),
                refused("ofRequest", () -> writer.matching.ofRequest(NONE)),
                refused("ofVolunteer", () -> writer.matching.ofVolunteer(MINAS)),
                refused("take", () -> reader.intake.take(RECEIVED)),
                refused("withdraw", () -> reader.intake.withdraw(REFERENCE, TODAY)));
    }

    private static DynamicTest refused(String method, ThrowingCallable call) {
        return DynamicTest.dynamicTest(method, () -> assertThatThrownBy(call).isInstanceOf(AccessDenied.class));
    }

    private static HelpRequestAnswered answered(HelpRequestId id, HelpRequestState state) {
        return new HelpRequestAnswered(id, REFERENCE, state, TODAY);
    }

    private VolunteerId cleared() {
        var mina = Volunteer.register(MINAS, MINA, TODAY);
        mina.move(new MoveVolunteer(MINAS, 0, VolunteerStatus.INTERVIEWED), true, changes.now(), TODAY);
        mina.move(new MoveVolunteer(MINAS, 1, VolunteerStatus.CLEARED), true, changes.now(), TODAY);
        volunteers.add(mina);
        return MINAS;
    }

    private List<Candidate> candidates(Need need) {
        return volunteers
                .find(MINAS)
                .map(mina -> new Candidate(
                        MINAS,
                        mina.listName(),
                        mina.sortName(),
                        List.of(),
                        true,
                        false,
                        Set.of(),
                        0,
                        0,
                        need.hoursPerWeek()))
                .stream()
                .toList();
    }

    private Services with(Access access) {
        return new Services(
                new TransactionalHelpRequests(book, new InMemoryCircleBook(), changes, access, transactions),
                new TransactionalHelpRequestList(book, access, transactions),
                new TransactionalMatching(
                        book, sponsorships, this::candidates, volunteers, changes, access, transactions),
                new TransactionalRequestIntake(book, sponsorships, changes, access, transactions));
    }

    private record Services(
            TransactionalHelpRequests requests,
            TransactionalHelpRequestList list,
            TransactionalMatching matching,
            TransactionalRequestIntake intake) {}
}
