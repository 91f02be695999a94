package org.lotse.helpers.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.helpers.core.People.CHANGE;
import static org.lotse.helpers.core.People.CLOCK;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.MONDAY_EVENING;
import static org.lotse.helpers.core.People.TODAY;
import static org.lotse.helpers.core.People.named;
import static org.lotse.helpers.core.People.speaks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.ReviseVolunteer;
import org.lotse.helpers.api.SuggestedSkill;
import org.lotse.helpers.api.TimeOfDay;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerDetails;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerSort;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.VolunteerSummary;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.api.clearing.ClearingData;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class JpaVolunteersTest {

    private static final VolunteerQuery ALL = VolunteerQuery.ALL;

    @RegisterExtension
    static final HelpersDatabase DATABASE = new HelpersDatabase();

    @Test
    void everythingWrittenDownComesBack() {
        var id = register(MINA);

        var kept = details(id).data();

        assertThat(kept.languages())
                .containsExactly(speaks("ti", LanguageLevel.NATIVE), speaks("de", LanguageLevel.C1));
        assertThat(kept).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(MINA);
    }

    @Test
    void whatIsOpenedAgainIsStillThere() {
        var id = register(MINA);

        DATABASE.reopen();

        assertThat(details(id).data().fullName()).isEqualTo("Mina Musterfrau");
    }

    @Test
    void aRevisionReplacesCollectionsToo() {
        var id = register(MINA);
        var offer = new VolunteerData(
                "Musterfrau",
                "Mina",
                null,
                "mina@example.org",
                List.of(speaks("de", LanguageLevel.C2), speaks("fr", LanguageLevel.B1)),
                Set.of("letters", "sports"),
                Set.of(),
                Set.of(new WeeklySlot(DayOfWeek.FRIDAY, TimeOfDay.MORNING)),
                Set.of(),
                null,
                null,
                null,
                Set.of(),
                ClearingData.NONE);

        DATABASE.unit().transactions().write(() -> find(id).revise(new ReviseVolunteer(id, 0, offer), CHANGE, TODAY));

        assertThat(details(id).data())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(offer);
    }

    @Test
    void twoWhoReviseAtOnceDoNotOverwriteEachOther() {
        var id = register(MINA);

        assertThatThrownBy(() -> DATABASE.unit().transactions().write(() -> {
                    var read = find(id);
                    inAnotherThread(() -> move(id, VolunteerStatus.INTERVIEWED));
                    read.revise(new ReviseVolunteer(id, 0, named("Beispiel", "Bela")), CHANGE, TODAY);
                }))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(details(id).status()).isEqualTo(VolunteerStatus.INTERVIEWED);
        assertThat(details(id).data().familyName()).isEqualTo("Musterfrau");
    }

    @ParameterizedTest
    @CsvSource({"NAME, false", "NAME, true", "STATUS, false", "STATUS, true", "SINCE, false", "SINCE, true"})
    void pagesCoverTheListWithoutGapsAndDoubles(VolunteerSort sort, boolean descending) {
        for (var number = 0; number < 23; number++) {
            var id = register(
                    since("Name" + number % 5, number % 3 == 0 ? null : LocalDate.of(2020 + number % 4, 1, 1)));
            if (number % 2 == 0) {
                move(id, VolunteerStatus.INTERVIEWED);
            }
        }
        var query = ALL.by(sort, descending);

        var inPages = new ArrayList<VolunteerSummary>();
        var page = list(query, null, 4);
        inPages.addAll(page.items());
        while (page.next().isPresent()) {
            page = list(query, page.next().get(), 4);
            inPages.addAll(page.items());
        }

        assertThat(inPages).hasSize(23).isEqualTo(list(query, null, 100).items());
        assertThat(inPages).extracting(VolunteerSummary::id).doesNotHaveDuplicates();
    }

    @Test
    void namesSortInGermanOrder() {
        List.of("Zander", "Öztürk", "Oberle", "abel", "Özdemir", "Ohm").forEach(name -> register(named(name, null)));

        assertThat(names(ALL)).containsExactly("abel", "Oberle", "Ohm", "Özdemir", "Öztürk", "Zander");
    }

    @Test
    void statusSortsAsTheWayLeads() {
        var interviewed = register(named("Beispiel", "Bela"));
        move(interviewed, VolunteerStatus.INTERVIEWED);
        register(named("Zander", "Zoe"));

        assertThat(names(ALL.by(VolunteerSort.STATUS, false))).containsExactly("Zander, Zoe", "Beispiel, Bela");
        assertThat(names(ALL.by(VolunteerSort.STATUS, true))).containsExactly("Beispiel, Bela", "Zander, Zoe");
    }

    @Test
    void aMembershipNotKnownYetCountsAsLatest() {
        register(since("Alt", LocalDate.of(2015, 9, 1)));
        register(since("Offen", null));

        assertThat(names(ALL.by(VolunteerSort.SINCE, true))).containsExactly("Offen", "Alt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"must", "mina musterfrau", "MUSTERFRAU, Mina", "mina@", "07531/000111", "000-111"})
    void textFindsNameAddressAndNumber(String text) {
        register(MINA);
        register(named("Beispiel", "Bela"));

        var sought = text.startsWith("0753") ? text.substring(1) : text;

        assertThat(names(ALL.matching(sought))).containsExactly("Musterfrau, Mina");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "mina zander"})
    void whatIsNotThereIsNotFound(String text) {
        register(MINA);

        assertThat(names(ALL.matching(text))).isEmpty();
    }

    @Test
    void aLanguageIsAskedForAtALevel() {
        register(MINA);
        register(named("Beispiel", "Bela"));

        assertThat(names(ALL.speaking(new Language("de"), null))).containsExactly("Musterfrau, Mina");
        assertThat(names(ALL.speaking(new Language("de"), LanguageLevel.B1))).containsExactly("Musterfrau, Mina");
        assertThat(names(ALL.speaking(new Language("de"), LanguageLevel.C2))).isEmpty();
        assertThat(names(ALL.speaking(new Language("ar"), null))).isEmpty();
    }

    @Test
    void skillAvailabilityAndTheRestNarrowTogether() {
        register(MINA);
        register(named("Beispiel", "Bela"));
        var query = ALL.with(SuggestedSkill.LETTERS.tag())
                .free(MONDAY_EVENING)
                .speaking(new Language("ti"), LanguageLevel.NATIVE)
                .matching("mina");

        assertThat(names(query)).containsExactly("Musterfrau, Mina");
        assertThat(names(query.with("sports"))).isEmpty();
        assertThat(names(query.free(new WeeklySlot(DayOfWeek.MONDAY, TimeOfDay.MORNING))))
                .isEmpty();
    }

    @Test
    void whoHasLeftIsListedOnlyWhenAskedFor() {
        var id = register(MINA);
        move(id, VolunteerStatus.LEFT);

        assertThat(names(ALL)).isEmpty();
        assertThat(names(ALL.being(VolunteerStatus.LEFT))).containsExactly("Musterfrau, Mina");
    }

    @Test
    void aCursorFromElsewhereLeadsToTheBeginning() {
        List.of("Adler", "Biber", "Dachs").forEach(name -> register(named(name, null)));
        var foreign = list(ALL, null, 2).next().orElseThrow();

        assertThat(list(ALL.by(VolunteerSort.SINCE, false), foreign, 2).items()).hasSize(2);
        assertThat(list(ALL, "no cursor", 2).items())
                .extracting(VolunteerSummary::name)
                .startsWith("Adler");
    }

    @Test
    void theOverviewCountsAndNames() {
        register(MINA);
        move(register(named("Beispiel", "Bela")), VolunteerStatus.INTERVIEWED);

        var overview = DATABASE.unit().transactions().read(volunteers()::overview);

        assertThat(overview.count(VolunteerStatus.INTERESTED)).isEqualTo(1);
        assertThat(overview.count(VolunteerStatus.INTERVIEWED)).isEqualTo(1);
        assertThat(overview.count(VolunteerStatus.ACTIVE)).isZero();
        assertThat(overview.languages()).extracting(Language::code).containsExactly("de", "ti");
        assertThat(overview.skills()).containsExactly("Harfe", "letters");
    }

    @Test
    void anotherTownSeesNothing() {
        var id = register(MINA);

        DATABASE.scope().in(FixedScope.SINGEN);

        assertThat(names(ALL)).isEmpty();
        assertThat(DATABASE.unit().transactions().read(() -> volunteers().find(id)))
                .isEmpty();
    }

    private static JpaVolunteers volunteers() {
        return new JpaVolunteers(DATABASE.unit().entities(), CLOCK);
    }

    private VolunteerId register(VolunteerData data) {
        var id = new VolunteerId(Ids.next(CLOCK.instant()));
        DATABASE.unit().transactions().write(() -> volunteers().add(Volunteer.register(id, data, TODAY)));
        return id;
    }

    private void move(VolunteerId id, VolunteerStatus to) {
        DATABASE.unit().transactions().write(() -> {
            var volunteer = find(id);
            volunteer.move(new MoveVolunteer(id, volunteer.details(true).revision(), to), true, CHANGE, TODAY);
        });
    }

    private Volunteer find(VolunteerId id) {
        return volunteers().find(id).orElseThrow();
    }

    private VolunteerDetails details(VolunteerId id) {
        return DATABASE.unit().transactions().read(() -> find(id).details(true));
    }

    private Page<VolunteerSummary> list(VolunteerQuery query, @Nullable String after, int size) {
        return DATABASE.unit()
                .transactions()
                .read(() -> volunteers().page(query, after, size).map(Volunteer::summary));
    }

    private List<String> names(VolunteerQuery query) {
        return list(query, null, 100).items().stream()
                .map(VolunteerSummary::name)
                .toList();
    }

    private static VolunteerData since(String familyName, LocalDate day) {
        return new VolunteerData(
                familyName,
                null,
                null,
                UUID.randomUUID() + "@example.org",
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                day,
                null,
                Set.of(),
                ClearingData.NONE);
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
