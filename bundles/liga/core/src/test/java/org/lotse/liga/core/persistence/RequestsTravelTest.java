package org.lotse.liga.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.liga.core.Told.day;
import static org.lotse.liga.core.Told.refusal;
import static org.lotse.liga.core.persistence.LigaDatabase.DISTRICT;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.time.Duration;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.request.AddEntry;
import org.lotse.liga.api.request.Asker;
import org.lotse.liga.api.request.Channel;
import org.lotse.liga.api.request.Delivery;
import org.lotse.liga.api.request.EntryKind;
import org.lotse.liga.api.request.OpenRequest;
import org.lotse.liga.api.request.RequestData;
import org.lotse.liga.api.request.RequestDetails;
import org.lotse.liga.api.request.RequestId;
import org.lotse.liga.api.request.RequestKind;
import org.lotse.liga.api.request.RequestQuery;
import org.lotse.liga.api.request.RequestState;
import org.lotse.liga.api.request.RequestSummary;
import org.lotse.liga.api.request.ReviseRequest;
import org.lotse.liga.api.request.ThreadEntry;
import org.lotse.liga.core.Told;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.Parcel;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** A request between Singen and its district, each with tables of its own; only packages go from one to the other. */
@OnEachDatabase
class RequestsTravelTest {

    @RegisterExtension
    static final LigaDatabase DATABASE = new LigaDatabase();

    private RequestServices services;

    @BeforeEach
    void bothEndsAreOn() {
        services = new RequestServices(
                DATABASE, LigaPermissions.READ, LigaPermissions.EDIT, LigaPermissions.ASK, LigaPermissions.EXPORT);
        DATABASE.scope().in(SINGEN);
    }

    @Test
    void whatAMunicipalityAsksStandsInTheDistrictAndTheAnswerComesBack() {
        var id = open();
        settle(DISTRICT);

        var asked = services.requests.find(id).orElseThrow();
        assertThat(asked.data())
                .isEqualTo(new RequestData(
                        RequestKind.MORE_HOURS,
                        Asker.MUNICIPALITY,
                        Told.SINGEN,
                        null,
                        "Ada Beispiel",
                        Channel.EXCHANGE,
                        Told.TODAY,
                        "Mehr Stunden",
                        "Es kommen zwölf Personen dazu.",
                        day("2017-06-15"),
                        null));
        assertThat(asked.link().other()).isEqualTo("Singen (Hohentwiel)");
        assertThat(services.list.page(RequestQuery.OPEN, null, 50).items())
                .extracting(RequestSummary::id, RequestSummary::shared, RequestSummary::unread)
                .containsExactly(Tuple.tuple(id, true, true));
        services.requests.add(new AddEntry(id, EntryKind.NOTE, "Nur für uns", null));
        services.requests.add(new AddEntry(id, EntryKind.ANSWER, "Ab Juli vier Stunden mehr.", RequestState.DONE));

        settle(SINGEN);
        var answered = services.own.find(id).orElseThrow();
        assertThat(answered.state()).isEqualTo(RequestState.DONE);
        assertThat(answered.doneOn()).isEqualTo(Told.TODAY);
        assertThat(answered.thread())
                .extracting(ThreadEntry::kind, ThreadEntry::text)
                .containsExactly(
                        Tuple.tuple(EntryKind.REPLY, "Ab Juli vier Stunden mehr."),
                        Tuple.tuple(EntryKind.STATE, "DONE"));
        assertThat(answered.link().delivery()).isEqualTo(Delivery.DELIVERED);
        assertThat(services.own
                        .page(RequestQuery.OPEN.unreadOnly(true), null, 50)
                        .items())
                .hasSize(1);
        services.own.seen(id);
        assertThat(services.own.outlook().unread()).isZero();
    }

    @Test
    void whatIsTakenInTwiceOrInAnotherOrderStandsOnce() {
        var id = open();
        services.own.add(new AddEntry(id, EntryKind.ANSWER, "Es eilt.", null));
        var late = services.lastParcel();
        services.own.add(new AddEntry(id, EntryKind.ANSWER, "Bitte bis Freitag.", RequestState.WAITING));
        settle(DISTRICT);
        DATABASE.scope().in(SINGEN);
        services.sendAgain(late);

        settle(DISTRICT);

        var asked = services.requests.find(id).orElseThrow();
        assertThat(texts(asked)).containsExactly("Es eilt.", "Bitte bis Freitag.", "WAITING");
        assertThat(asked.state()).isEqualTo(RequestState.WAITING);
    }

    @Test
    void whatWasLostComesWithTheNext() {
        var id = open();
        services.own.add(new AddEntry(id, EntryKind.ANSWER, "Es eilt.", null));
        services.withdrawEverything();
        assertThat(services.own.find(id).orElseThrow().link().delivery()).isEqualTo(Delivery.NOT_TAKEN);

        services.own.add(new AddEntry(id, EntryKind.ANSWER, "Hört uns jemand?", null));

        settle(DISTRICT);
        assertThat(texts(services.requests.find(id).orElseThrow())).containsExactly("Es eilt.", "Hört uns jemand?");
    }

    @Test
    void whatIsWrittenWhileTheOtherEndIsOffWaitsAndSaysSo() {
        services.exchange.switchOff(DISTRICT);
        var id = open();
        services.own.add(new AddEntry(id, EntryKind.ANSWER, "Es eilt.", null));
        settle(SINGEN);

        assertThat(services.own.find(id).orElseThrow().link().delivery()).isEqualTo(Delivery.WAITING);
        settle(DISTRICT);
        assertThat(services.requests.find(id)).isEmpty();
        services.exchange.switchOn(DISTRICT);
        settle(SINGEN);
        settle(DISTRICT);

        assertThat(texts(services.requests.find(id).orElseThrow())).containsExactly("Es eilt.");
    }

    @Test
    void ofTwoStatesSetAtTheSameMomentTheDistrictsCountsAtBothEnds() {
        var id = open();
        settle(DISTRICT);
        services.requests.add(new AddEntry(id, EntryKind.ANSWER, "Fertig", RequestState.DONE));
        DATABASE.scope().in(SINGEN);
        services.own.add(new AddEntry(id, EntryKind.ANSWER, "Wir warten", RequestState.WAITING));

        settle(SINGEN);
        settle(DISTRICT);
        settle(SINGEN);

        assertThat(services.own.find(id).orElseThrow().state()).isEqualTo(RequestState.DONE);
        DATABASE.scope().in(DISTRICT);
        assertThat(services.requests.find(id).orElseThrow().state()).isEqualTo(RequestState.DONE);
        services.requests.add(new AddEntry(id, EntryKind.ANSWER, "Doch nicht", RequestState.IN_PROGRESS));
        settle(SINGEN);
        assertThat(services.own.find(id).orElseThrow().state()).isEqualTo(RequestState.IN_PROGRESS);
    }

    @Test
    void districtSharesWhatItEnteredButNotWhatWasSaidBefore() {
        DATABASE.scope().in(DISTRICT);
        var id = services.requests.enter(data("2017-06-15", false));
        services.requests.add(new AddEntry(id, EntryKind.ANSWER, "Am Telefon gesagt", null));
        settle(SINGEN);
        assertThat(services.own.find(id)).isEmpty();
        DATABASE.scope().in(DISTRICT);

        services.sharing.share(id);
        services.requests.revise(new ReviseRequest(id, 2, data("2017-06-30", true)));

        settle(SINGEN);
        var shared = services.own.find(id).orElseThrow();
        assertThat(shared.data().asker()).isEqualTo(Asker.DISTRICT);
        assertThat(shared.data().due()).isEqualTo(day("2017-06-30"));
        assertThat(shared.responsibleName()).isEqualTo("Ada Beispiel");
        assertThat(texts(shared)).doesNotContain("Am Telefon gesagt");
        DATABASE.scope().in(DISTRICT);
        assertThat(refusal(() -> services.requests.revise(new ReviseRequest(
                        id, services.requests.find(id).orElseThrow().revision(), otherSubject()))))
                .isEqualTo("subject liga.rule.request-shared");
        assertThat(refusal(() -> services.requests.remove(id, 3))).isEqualTo("liga.rule.request-shared");
    }

    @Test
    void nobodySpeaksForAnotherMunicipality() {
        var id = open();
        var stolen = services.lastParcel();
        settle(DISTRICT);
        DATABASE.scope().in(KONSTANZ);

        services.sendAgain(stolen);

        settle(DISTRICT);
        assertThat(services.exchange.incoming().list(stolen.kind()))
                .extracting("sender", "state")
                .contains(Tuple.tuple(KONSTANZ, PackageState.REJECTED));
        assertThat(services.requests.find(id).orElseThrow().thread()).isEmpty();
        DATABASE.scope().in(SINGEN);
        services.sendAgain(new Parcel(new KindId("liga.request-to-district"), DISTRICT, "nonsense", ""));
        settle(DISTRICT);
        assertThat(services.list.page(RequestQuery.OPEN, null, 50).items()).hasSize(1);
    }

    @Test
    void municipalityHasItsOwnAndWhoMayNotAskIsRefused() {
        var id = open();
        assertThat(refusal(() -> services.own.open(new OpenRequest(RequestKind.OTHER, "x", "y", day("2017-05-31")))))
                .isEqualTo("due liga.rule.due-before-received");
        DATABASE.scope().in(DISTRICT);
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> services.own.page(RequestQuery.OPEN, null, 50));
        DATABASE.scope().in(KONSTANZ);
        assertThat(services.own.find(id)).isEmpty();
        DATABASE.scope().in(SINGEN);
        var reader = new RequestServices(DATABASE, LigaPermissions.OWN);
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> reader.own.find(id));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(reader.own::outlook);
    }

    private RequestId open() {
        services.clock.forward(Duration.ofSeconds(1));
        return services.own.open(new OpenRequest(
                RequestKind.MORE_HOURS, "Mehr Stunden", "Es kommen zwölf Personen dazu.", day("2017-06-15")));
    }

    /** What its job does there; a test goes on in that tenant. */
    private void settle(TenantId tenant) {
        DATABASE.scope().in(tenant);
        services.settle();
    }

    private static List<String> texts(RequestDetails request) {
        return request.thread().stream().map(ThreadEntry::text).toList();
    }

    private static RequestData data(String due, boolean responsible) {
        return data("Zimmer", due, responsible);
    }

    private static RequestData otherSubject() {
        return data("Andere Zimmer", "2017-06-30", true);
    }

    private static RequestData data(@Nullable String subject, String due, boolean responsible) {
        return new RequestData(
                RequestKind.OTHER,
                Asker.DISTRICT,
                Told.SINGEN,
                null,
                "Ada Beispiel",
                Channel.PHONE,
                day("2017-05-20"),
                subject,
                "Welche Zimmer sind frei?",
                day(due),
                responsible ? FixedScope.ADA.id() : null);
    }
}
