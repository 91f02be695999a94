package org.lotse.liga.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.liga.core.Told.day;
import static org.lotse.liga.core.Told.refusal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.request.AddEntry;
import org.lotse.liga.api.request.Asker;
import org.lotse.liga.api.request.Channel;
import org.lotse.liga.api.request.EntryKind;
import org.lotse.liga.api.request.RequestData;
import org.lotse.liga.api.request.RequestId;
import org.lotse.liga.api.request.RequestKind;
import org.lotse.liga.api.request.RequestOutlook;
import org.lotse.liga.api.request.RequestQuery;
import org.lotse.liga.api.request.RequestSort;
import org.lotse.liga.api.request.RequestState;
import org.lotse.liga.api.request.RequestSummary;
import org.lotse.liga.api.request.ReviseRequest;
import org.lotse.liga.api.request.ThreadEntry;
import org.lotse.liga.core.Told;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.application.request.RequestPost;
import org.lotse.liga.core.application.request.TransactionalRequestList;
import org.lotse.liga.core.application.request.TransactionalRequests;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryExchange;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Requests with the services as they are and real tables. */
@OnEachDatabase
class JpaRequestsTest {

    @RegisterExtension
    static final LigaDatabase DATABASE = new LigaDatabase();

    private static final UserId ADA = FixedScope.ADA.id();
    private static final UserId STRANGER = new UserId(new UUID(9, 9));

    private CarrierId awo;
    private TransactionalRequests requests;
    private TransactionalRequestList list;

    @BeforeEach
    void everythingIsPermitted() {
        awo = LigaServices.all(DATABASE).carriers.add(Told.carrier("AWO"));
        services(LigaPermissions.READ, LigaPermissions.EDIT, LigaPermissions.EXPORT);
    }

    @Test
    void everythingWrittenDownComesBack() {
        var data = data(Asker.CARRIER, awo, "2017-06-15", ADA);

        var id = requests.enter(data);
        DATABASE.reopen();
        services(LigaPermissions.READ);

        var found = requests.find(id).orElseThrow();
        assertThat(found.data()).isEqualTo(data);
        assertThat(found.carrierName()).isEqualTo("AWO");
        assertThat(found.responsibleName()).isEqualTo("Ada Beispiel");
        assertThat(found.state()).isEqualTo(RequestState.NEW);
        DATABASE.scope().in(FixedScope.SINGEN);
        assertThat(requests.find(id)).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedBesideItsField() {
        assertThat(refusal(() -> requests.enter(data(Asker.CARRIER, null, "2017-06-15", null))))
                .isEqualTo("carrier platform.rule.required");
        assertThat(refusal(() -> requests.enter(data(Asker.MUNICIPALITY, null, "2017-05-01", null))))
                .isEqualTo("due liga.rule.due-before-received");
        assertThat(refusal(() -> requests.enter(data(Asker.MUNICIPALITY, null, "2017-06-15", STRANGER))))
                .isEqualTo("responsible liga.rule.responsible-unknown");
        assertThat(refusal(() ->
                        requests.enter(data(Asker.MUNICIPALITY, new CarrierId(new UUID(7, 7)), "2017-06-15", null))))
                .isEqualTo("carrier liga.rule.carrier-unknown");
    }

    @Test
    void threadTellsAnswersAndWhatBecameOfIt() {
        var id = requests.enter(data(Asker.MUNICIPALITY, null, "2017-06-15", null));

        requests.add(new AddEntry(id, EntryKind.ANSWER, "Wir prüfen das.", RequestState.IN_PROGRESS));
        requests.revise(new ReviseRequest(id, 1, data(Asker.MUNICIPALITY, null, "2017-06-30", ADA)));
        requests.add(new AddEntry(id, EntryKind.REPLY, "Danke", RequestState.DONE));

        var found = requests.find(id).orElseThrow();
        assertThat(found.thread())
                .extracting(ThreadEntry::kind)
                .containsExactly(
                        EntryKind.ANSWER,
                        EntryKind.STATE,
                        EntryKind.DUE,
                        EntryKind.RESPONSIBLE,
                        EntryKind.REPLY,
                        EntryKind.STATE);
        assertThat(found.thread()).extracting(ThreadEntry::text).contains("2017-06-30", "Ada Beispiel", "DONE");
        assertThat(found.doneOn()).isEqualTo(Told.TODAY);
        assertThat(refusal(() -> requests.add(new AddEntry(id, EntryKind.STATE, "x", null))))
                .isEqualTo("kind liga.rule.not-written");
        assertThat(refusal(() -> requests.add(new AddEntry(id, EntryKind.NOTE, " ", null))))
                .isEqualTo("text platform.rule.required");
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() ->
                        requests.revise(new ReviseRequest(id, 1, data(Asker.MUNICIPALITY, null, "2017-07-30", null))));
    }

    @Test
    void overdueOnesAreToldUntilTheyAreDone() {
        var late = requests.enter(data(Asker.MUNICIPALITY, null, "2017-05-31", ADA));
        var soon = requests.enter(data(Asker.CARRIER, awo, "2017-06-01", null));

        assertThat(ids(RequestQuery.OPEN)).containsExactly(late, soon);
        assertThat(ids(RequestQuery.OPEN.overdueOnly(true))).containsExactly(late);
        assertThat(list.outlook()).isEqualTo(new RequestOutlook(2, 1, 1, 0));
        requests.add(new AddEntry(late, EntryKind.ANSWER, "Erledigt", RequestState.DONE));

        assertThat(list.outlook()).isEqualTo(new RequestOutlook(1, 0, 0, 0));
        assertThat(ids(RequestQuery.OPEN)).containsExactly(soon);
        assertThat(ids(RequestQuery.OPEN.being(RequestState.DONE))).containsExactly(late);
        assertThat(ids(RequestQuery.OPEN.being(RequestState.DONE).overdueOnly(true)))
                .isEmpty();
    }

    @Test
    void listIsNarrowedAndPaged() {
        var first = requests.enter(data(Asker.MUNICIPALITY, null, "2017-06-15", null));
        var second = requests.enter(data(Asker.CARRIER, awo, "2017-06-16", null));

        assertThat(ids(RequestQuery.OPEN.about(RequestKind.COMPLAINT))).isEmpty();
        assertThat(ids(RequestQuery.OPEN.in(Told.GOTTMADINGEN))).isEmpty();
        assertThat(ids(RequestQuery.OPEN.matching("stunden beispiel"))).containsExactly(first, second);
        assertThat(ids(RequestQuery.OPEN.by(RequestSort.DUE, true))).containsExactly(second, first);
        var page = list.page(RequestQuery.OPEN, null, 1);
        assertThat(list.page(RequestQuery.OPEN, page.next().orElseThrow(), 1).items())
                .extracting(RequestSummary::id)
                .containsExactly(second);
    }

    @Test
    void whatSomebodyWroteAboutIsNotRemoved() {
        var id = requests.enter(data(Asker.MUNICIPALITY, null, "2017-06-15", null));
        var other = requests.enter(data(Asker.MUNICIPALITY, null, "2017-06-15", null));
        requests.add(new AddEntry(id, EntryKind.NOTE, "Merken", null));

        assertThat(refusal(() -> requests.remove(id, 1))).isEqualTo("liga.rule.request-in-use");
        requests.remove(other, 0);
        assertThat(requests.find(other)).isEmpty();
    }

    @Test
    void whoMayNotIsRefused() {
        var id = requests.enter(data(Asker.MUNICIPALITY, null, "2017-06-15", null));
        services(LigaPermissions.READ);

        assertThat(requests.find(id)).isPresent();
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> requests.enter(data(Asker.MUNICIPALITY, null, "2017-06-15", null)));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> requests.add(new AddEntry(id, EntryKind.NOTE, "x", null)));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> list.export(RequestQuery.OPEN, row -> {}));
        services();
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> requests.find(id));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(requests::colleagues);
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(list::outlook);
    }

    private List<RequestId> ids(RequestQuery query) {
        return list.page(query, null, 50).items().stream()
                .map(RequestSummary::id)
                .toList();
    }

    private void services(Permission... granted) {
        var access = new FakeAccess(granted);
        var unit = DATABASE.unit().entities();
        var transactions = DATABASE.unit().transactions();
        var carriers = new JpaCarrierBook(unit);
        var changes = new LigaChanges(new Towns(), DATABASE.scope(), Told.CLOCK);
        var book = new JpaRequestBook(unit);
        var names = new Names(new JpaAgreementBook(unit), carriers);
        requests = new TransactionalRequests(
                book,
                carriers,
                new RequestPost(
                        new InMemoryExchange(DATABASE.scope(), Told.CLOCK),
                        InMemoryExchange.documents(),
                        names,
                        changes,
                        access),
                names,
                permission -> List.of(new Colleague(ADA, "Ada Beispiel")),
                changes,
                access,
                transactions);
        list = new TransactionalRequestList(book, carriers, changes, access, transactions);
    }

    private static RequestData data(
            Asker asker, @Nullable CarrierId carrier, String due, @Nullable UserId responsible) {
        return new RequestData(
                RequestKind.MORE_HOURS,
                asker,
                Told.SINGEN,
                carrier,
                "Berta Beispiel",
                Channel.PHONE,
                day("2017-05-20"),
                "Mehr Stunden",
                "Es kommen zwölf Personen dazu.",
                day(due),
                responsible);
    }
}
