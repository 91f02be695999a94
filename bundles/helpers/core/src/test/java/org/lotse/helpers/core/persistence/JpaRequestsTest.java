package org.lotse.helpers.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.helpers.core.Asked.LETTERS;
import static org.lotse.helpers.core.Asked.RECEIVED;
import static org.lotse.helpers.core.Asked.REFERENCE;
import static org.lotse.helpers.core.Asked.arranging;
import static org.lotse.helpers.core.Asked.ending;
import static org.lotse.helpers.core.Asked.needing;
import static org.lotse.helpers.core.People.CHANGE;
import static org.lotse.helpers.core.People.CLOCK;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.MONDAY_EVENING;
import static org.lotse.helpers.core.People.TODAY;
import static org.lotse.helpers.core.People.named;
import static org.lotse.helpers.core.People.speaks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.request.DeclineHelpRequest;
import org.lotse.helpers.api.request.DeclineReason;
import org.lotse.helpers.api.request.HelpRequestData;
import org.lotse.helpers.api.request.HelpRequestDetails;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.api.request.HelpRequestQuery;
import org.lotse.helpers.api.request.HelpRequestSort;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.helpers.api.request.HelpRequestSummary;
import org.lotse.helpers.api.request.ReviseHelpRequest;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.request.Candidate;
import org.lotse.helpers.core.domain.request.HelpRequest;
import org.lotse.helpers.core.domain.request.Need;
import org.lotse.helpers.core.domain.request.Sponsorship;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class JpaRequestsTest {

    private static final HelpRequestQuery ALL = HelpRequestQuery.ALL;

    @RegisterExtension
    static final HelpersDatabase DATABASE = new HelpersDatabase();

    @Test
    void everythingWrittenDownComesBackAlsoAfterARestart() {
        var id = enter(LETTERS);

        DATABASE.reopen();

        assertThat(details(id).data()).isEqualTo(LETTERS);
        assertThat(details(id).receivedOn()).isEqualTo(TODAY);
        assertThat(details(id).askedBy()).isNull();
    }

    @Test
    void whatCameFromOutsideIsKnownByItsReference() {
        write(() -> requests().add(HelpRequest.received(next(), RECEIVED)));

        var kept = read(() -> requests().known(REFERENCE).orElseThrow().details());

        assertThat(kept.askedBy()).isEqualTo(RECEIVED.requestedBy());
        assertThat(kept.data().firstName()).isNull();
        assertThat(read(() -> requests().known(new UUID(8, 8)))).isEmpty();
    }

    @Test
    void severalWithoutAReferenceStandSideBySideButNoneTwiceWithTheSame() {
        enter(LETTERS);
        enter(LETTERS);
        write(() -> requests().add(HelpRequest.received(next(), RECEIVED)));

        assertThatThrownBy(() -> write(() -> requests().add(HelpRequest.received(next(), RECEIVED))))
                .isInstanceOf(RuntimeException.class);
        assertThat(skills(ALL)).hasSize(3);
    }

    @Test
    void aReferenceThatWasWithdrawnIsRememberedOnce() {
        write(() -> requests().expectNoMore(REFERENCE, TODAY));
        write(() -> requests().expectNoMore(REFERENCE, TODAY.plusDays(1)));

        assertThat(read(() -> requests().isWithdrawn(REFERENCE))).isTrue();
        assertThat(read(() -> requests().isWithdrawn(new UUID(8, 8)))).isFalse();
    }

    @Test
    void aRevisionReplacesCollectionsToo() {
        var id = enter(LETTERS);
        var other = new HelpRequestData(
                "Harfe", null, Set.of(new Language("ti"), new Language("fa")), Set.of(), null, TODAY, null, null);

        write(() -> find(id).revise(new ReviseHelpRequest(id, 0, other), CHANGE));

        assertThat(details(id).data()).isEqualTo(other);
        assertThat(details(id).revision()).isEqualTo(1);
    }

    @Test
    void twoWhoDecideAtOnceDoNotOverwriteEachOther() {
        var id = enter(LETTERS);

        assertThatThrownBy(() -> write(() -> {
                    var seen = find(id);
                    inAnotherThread(() -> write(() -> find(id).takeUp(0, CHANGE)));
                    seen.decline(new DeclineHelpRequest(id, 0, DeclineReason.TWICE), CHANGE);
                }))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(details(id).state()).isEqualTo(HelpRequestState.TAKEN_UP);
    }

    @ParameterizedTest
    @CsvSource({"RECEIVED, false", "RECEIVED, true", "FROM, false", "FROM, true", "STATE, false", "STATE, true"})
    void pagesCoverTheListWithoutGapsAndDoubles(HelpRequestSort sort, boolean descending) {
        for (var number = 0; number < 23; number++) {
            var id = enter(from(TODAY.plusDays(number % 4)), TODAY.minusDays(number % 5));
            if (number % 2 == 0) {
                write(() -> find(id).takeUp(0, CHANGE));
            }
        }
        var query = ALL.by(sort, descending);

        var inPages = new ArrayList<HelpRequestSummary>();
        var page = page(query, null, 4);
        inPages.addAll(page.items());
        while (page.next().isPresent()) {
            page = page(query, page.next().get(), 4);
            inPages.addAll(page.items());
        }

        assertThat(inPages).hasSize(23).isEqualTo(page(query, null, 100).items());
        assertThat(inPages).extracting(HelpRequestSummary::id).doesNotHaveDuplicates();
        assertThat(inPages).isSortedAccordingTo((one, other) -> {
            var order = key(sort, one).compareTo(key(sort, other));
            return descending ? -order : order;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"rahel", "AMT rahel", "gemeinsam"})
    void firstNameAndTaskAreFound(String text) {
        enter(LETTERS);
        enter(needing("sports"));

        assertThat(skills(ALL.matching(text))).containsExactly("letters");
    }

    @Test
    void aSkillInOnesOwnWordsIsFound() {
        enter(needing("Fahrräder reparieren"));

        assertThat(skills(ALL.matching("fahrraeder"))).hasSize(1);
        assertThat(skills(ALL.matching("%"))).isEmpty();
    }

    @Test
    void stateSkillAndLanguageNarrowTogether() {
        var id = enter(LETTERS);
        enter(needing("letters"));

        assertThat(skills(ALL.needing("letters"))).hasSize(2);
        assertThat(skills(ALL.in(new Language("ar")).needing("letters"))).hasSize(1);
        assertThat(skills(ALL.in(new Language("fr")))).isEmpty();
        write(() -> find(id).takeUp(0, CHANGE));
        assertThat(skills(ALL.being(HelpRequestState.TAKEN_UP))).hasSize(1);
    }

    @Test
    void whatIsOverIsListedOnlyWhenAskedFor() {
        var id = enter(LETTERS);
        write(() -> find(id).decline(new DeclineHelpRequest(id, 0, DeclineReason.TWICE), CHANGE));

        assertThat(skills(ALL)).isEmpty();
        assertThat(skills(ALL.being(HelpRequestState.DECLINED))).containsExactly("letters");
        assertThat(details(id).declined()).isEqualTo(DeclineReason.TWICE);
    }

    @Test
    void theOverviewCountsAndNames() {
        enter(LETTERS);
        var id = enter(needing("Harfe"));
        write(() -> find(id).takeUp(0, CHANGE));

        var overview = read(requests()::overview);

        assertThat(overview.count(HelpRequestState.OPEN)).isEqualTo(1);
        assertThat(overview.count(HelpRequestState.TAKEN_UP)).isEqualTo(1);
        assertThat(overview.count(HelpRequestState.ENDED)).isZero();
        assertThat(overview.languages()).extracting(Language::code).containsExactly("ar", "ti");
        assertThat(overview.skills()).containsExactly("Harfe", "letters");
    }

    @Test
    void aPatenschaftIsSeenFromBothSides() {
        var mina = cleared(MINA);
        var id = enter(LETTERS);
        arrange(id, mina);

        write(() -> sponsorships().running(id).orElseThrow().end(find(id), ending(id, 2, true), CHANGE, TODAY));
        write(() -> sponsorships()
                .add(Sponsorship.arrange(
                        next().value(), find(id), volunteer(mina), arranging(id, 3, mina), CHANGE, TODAY)));

        var seen = read(() -> sponsorships().of(id));
        assertThat(seen).hasSize(2).isEqualTo(read(() -> sponsorships().of(mina)));
        assertThat(seen).filteredOn(one -> one.isRunning()).hasSize(1);
        assertThat(seen).allSatisfy(one -> {
            assertThat(one.volunteerName()).isEqualTo("Musterfrau, Mina");
            assertThat(one.firstName()).isEqualTo("Rahel");
            assertThat(one.purpose()).isEqualTo("Post ordnen");
        });
        assertThat(read(() -> sponsorships().running(id))).isPresent();
        assertThat(read(() -> sponsorships().of(new VolunteerId(new UUID(8, 8)))))
                .isEmpty();
    }

    @Test
    void candidatesAreSeenFromTheNeed() {
        var mina = cleared(MINA);
        register(MINA);
        cleared(named("Beispiel", "Bela"));

        assertThat(candidates(HelpRequest.entered(next(), LETTERS, TODAY).need()))
                .containsExactlyInAnyOrder(
                        new Candidate(
                                mina,
                                "Musterfrau, Mina",
                                "musterfrau, mina",
                                List.of(speaks("ti", LanguageLevel.NATIVE)),
                                true,
                                true,
                                Set.of(MONDAY_EVENING),
                                0,
                                0,
                                4),
                        new Candidate(
                                id("Beispiel"),
                                "Beispiel, Bela",
                                "beispiel, bela",
                                List.of(),
                                false,
                                false,
                                Set.of(),
                                0,
                                0,
                                null));
    }

    @Test
    void whatIsNotAskedForIsNotLookedAt() {
        cleared(MINA);

        assertThat(candidates(new Need("sports", LifeArea.WORK, Set.of(), Set.of(), null)))
                .singleElement()
                .satisfies(mina -> {
                    assertThat(mina.skilled()).isFalse();
                    assertThat(mina.inArea()).isFalse();
                    assertThat(mina.spoken()).isEmpty();
                });
    }

    @Test
    void whoHelpsAlreadyIsLoadedUntilItEnds() {
        var mina = cleared(MINA);
        var known = enter(LETTERS);
        arrange(known, mina);
        arrange(enter(needing("sports")), mina);
        var need = new Need("letters", null, Set.of(), Set.of(), null);

        assertThat(candidates(need)).singleElement().satisfies(one -> {
            assertThat(one.running()).isEqualTo(2);
            assertThat(one.hours()).isEqualTo(3 + Need.UNKNOWN_HOURS);
        });

        write(() ->
                sponsorships().running(known).orElseThrow().end(find(known), ending(known, 2, false), CHANGE, TODAY));

        assertThat(candidates(need)).singleElement().satisfies(one -> {
            assertThat(one.running()).isEqualTo(1);
            assertThat(one.hours()).isEqualTo(Need.UNKNOWN_HOURS);
        });
    }

    @Test
    void anotherTownSeesNothing() {
        var id = enter(LETTERS);
        cleared(MINA);

        DATABASE.scope().in(FixedScope.SINGEN);

        assertThat(skills(ALL)).isEmpty();
        assertThat(read(() -> requests().find(id))).isEmpty();
        assertThat(candidates(new Need("letters", null, Set.of(), Set.of(), null)))
                .isEmpty();
    }

    private static JpaRequestBook requests() {
        return new JpaRequestBook(DATABASE.unit().entities());
    }

    private static JpaSponsorshipBook sponsorships() {
        return new JpaSponsorshipBook(DATABASE.unit().entities());
    }

    private static JpaVolunteers volunteers() {
        return new JpaVolunteers(DATABASE.unit().entities(), CLOCK);
    }

    private static Collection<Candidate> candidates(Need need) {
        return read(() -> new JpaCandidates(DATABASE.unit().entities()).seenFrom(need));
    }

    private static HelpRequestId enter(HelpRequestData data) {
        return enter(data, TODAY);
    }

    private static HelpRequestId enter(HelpRequestData data, LocalDate on) {
        var id = next();
        write(() -> requests().add(HelpRequest.entered(id, data, on)));
        return id;
    }

    private static void arrange(HelpRequestId id, VolunteerId helper) {
        write(() -> {
            find(id).takeUp(0, CHANGE);
            sponsorships()
                    .add(Sponsorship.arrange(
                            next().value(), find(id), volunteer(helper), arranging(id, 1, helper), CHANGE, TODAY));
        });
    }

    private static VolunteerId register(VolunteerData data) {
        var id = new VolunteerId(next().value());
        write(() -> volunteers().add(Volunteer.register(id, data, TODAY)));
        return id;
    }

    private static VolunteerId cleared(VolunteerData data) {
        var id = register(data);
        write(() -> {
            volunteer(id).move(new MoveVolunteer(id, 0, VolunteerStatus.INTERVIEWED), true, CHANGE, TODAY);
            volunteer(id).move(new MoveVolunteer(id, 1, VolunteerStatus.CLEARED), true, CHANGE, TODAY);
        });
        return id;
    }

    private static VolunteerId id(String family) {
        return read(() -> volunteers()
                .page(VolunteerQuery.ALL.matching(family), null, 1)
                .items()
                .getFirst()
                .id());
    }

    private static HelpRequest find(HelpRequestId id) {
        return requests().find(id).orElseThrow();
    }

    private static Volunteer volunteer(VolunteerId id) {
        return volunteers().find(id).orElseThrow();
    }

    private static HelpRequestDetails details(HelpRequestId id) {
        return read(() -> find(id).details());
    }

    private static Page<HelpRequestSummary> page(HelpRequestQuery query, @Nullable String after, int size) {
        return read(() -> requests().page(query, after, size).map(HelpRequest::summary));
    }

    private static List<String> skills(HelpRequestQuery query) {
        return page(query, null, 100).items().stream()
                .map(HelpRequestSummary::skill)
                .toList();
    }

    private static Comparable<Object> key(HelpRequestSort sort, HelpRequestSummary row) {
        Function<HelpRequestSummary, ?> key = switch (sort) {
            case RECEIVED -> HelpRequestSummary::receivedOn;
            case FROM -> HelpRequestSummary::from;
            case STATE -> HelpRequestSummary::state;
        };
        @SuppressWarnings("unchecked")
        var comparable = (Comparable<Object>) key.apply(row);
        return comparable;
    }

    private static HelpRequestData from(LocalDate day) {
        return new HelpRequestData("letters", null, Set.of(), Set.of(), null, day, null, null);
    }

    private static HelpRequestId next() {
        return new HelpRequestId(Ids.next(CLOCK.instant()));
    }

    private static void write(Runnable work) {
        DATABASE.unit().transactions().write(work);
    }

    private static <T> T read(Supplier<T> work) {
        return DATABASE.unit().transactions().read(work);
    }

    private static void inAnotherThread(Runnable work) {
        try {
            var thread = new Thread(work);
            thread.start();
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
