package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.named;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lotse.cases.api.AskExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseSort;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.DecideExtension;
import org.lotse.cases.api.Ending;
import org.lotse.cases.api.Extension;
import org.lotse.cases.api.ExtensionId;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.core.application.ConfiguredPeriodRules;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.ExtensionRequest;
import org.lotse.cases.core.domain.PeriodRules;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class JpaCarePeriodsTest {

    private static final PeriodRules RULES = ConfiguredPeriodRules.brought();

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private final JpaCaseFiles files = new JpaCaseFiles(DATABASE.entities());
    private final JpaExtensionRequests requests = new JpaExtensionRequests(DATABASE.entities());
    private int numbers;

    @Test
    void periodIsReadAsItWasWritten() {
        var id = endingOn(TODAY.plusDays(9));

        var period = DATABASE.transactions()
                .read(() -> Optional.ofNullable(files.find(id).orElseThrow().period()))
                .orElseThrow();

        assertThat(period.endsOn()).isEqualTo(TODAY.plusDays(9));
        assertThat(period.rule()).isEqualTo("integrationsmanagement-2017");
        assertThat(period.setOn()).isNull();
    }

    @Test
    void listIsNarrowedByTheEndAndSortedByIt() {
        var over = endingOn(TODAY.minusDays(1));
        var last = endingOn(TODAY);
        var one = endingOn(TODAY.plusMonths(1));
        var three = endingOn(TODAY.plusMonths(3));
        var six = endingOn(TODAY.plusMonths(6));
        var later = endingOn(TODAY.plusMonths(6).plusDays(1));

        assertThat(list(null)).containsExactly(over, last, one, three, six, later);
        assertThat(list(Ending.WITHIN_SIX_MONTHS)).containsExactly(last, one, three, six);
        assertThat(list(Ending.WITHIN_THREE_MONTHS)).containsExactly(last, one, three);
        assertThat(list(Ending.WITHIN_ONE_MONTH)).containsExactly(last, one);
        assertThat(list(Ending.OVER)).containsExactly(over);
        assertThat(list(Ending.EXTENSION_ASKED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void everyEndIsFoundBesideASearchToo(Ending ending) {
        var over = endingOn(TODAY.minusDays(1));
        var last = endingOn(TODAY);
        ask(last, "First", CLOCK.instant());
        DATABASE.transactions().write(() -> files.lock(last).orElseThrow().extensionAsked());
        var query = CaseQuery.ALL.matching("hadd").quiet(true).ending(ending);

        List<CaseId> found = DATABASE.transactions().read(() -> files.page(query, TODAY, null, 50)).items().stream()
                .map(CaseSummary::id)
                .toList();

        assertThat(found).containsExactly(ending == Ending.OVER ? over : last);
    }

    @Test
    void requestAndDecisionAreReadAsTheyWereWritten() {
        var id = endingOn(TODAY);
        var first = ask(id, "First", CLOCK.instant());
        DATABASE.transactions().write(() -> {
            var request = requests.find(first).orElseThrow();
            request.decide(
                    new DecideExtension(first, request.details().version(), true, "Agreed"),
                    new Actor.Person(new UserId(new UUID(7, 9)), "Lena Leitung"),
                    CLOCK.instant());
            request.ends(TODAY.plusMonths(6));
        });
        ask(id, "Second", CLOCK.instant().plusSeconds(60));
        DATABASE.transactions().write(() -> files.lock(id).orElseThrow().extensionAsked());

        List<Extension> read = DATABASE.transactions()
                .read(() ->
                        requests.of(id).stream().map(ExtensionRequest::details).toList());
        assertThat(read).extracting(Extension::reason).containsExactly("Second", "First");
        assertThat(read.getFirst().answer()).isNull();
        assertThat(read.getLast().answer())
                .isEqualTo(new Extension.Answer(true, "Agreed", "Lena Leitung", CLOCK.instant(), TODAY.plusMonths(6)));
        assertThat(list(Ending.EXTENSION_ASKED)).containsExactly(id);
        assertThat(DATABASE.transactions().<Long>read(files::extensionsAsked)).isEqualTo(1);
    }

    @Test
    void stagesNobodyWasToldOfAreFoundOnce() {
        var over = endingOn(TODAY.minusDays(1));
        var one = endingOn(TODAY.plusMonths(1));
        endingOn(TODAY.plusMonths(7));

        assertThat(unannounced(TODAY)).containsExactlyInAnyOrder(over, one);

        DATABASE.transactions()
                .write(() -> unannounced(TODAY)
                        .forEach(id -> files.lock(id).orElseThrow().announceStage(TODAY)));

        assertThat(unannounced(TODAY)).isEmpty();
        assertThat(unannounced(TODAY.plusMonths(1).plusDays(1))).contains(one);
    }

    @Test
    void filesOfBeforeThereWerePeriodsAreFoundAndSortLast() {
        var reckoned = endingOn(TODAY);
        var old = DATABASE.transactions().write(() -> {
            var file = file(TODAY);
            files.add(file);
            return file.id();
        });

        assertThat(list(null)).containsExactly(reckoned, old);
        assertThat(list(Ending.OVER)).isEmpty();
        List<CaseId> without = DATABASE.transactions().read(() -> files.withoutPeriod(null, 50));
        assertThat(without).containsExactly(old);
    }

    private ExtensionId ask(CaseId id, String reason, Instant at) {
        return DATABASE.transactions().write(() -> {
            var request = ExtensionRequest.ask(
                    new ExtensionId(Ids.next(CLOCK.instant())), new AskExtension(id, 6, reason), 12, ADA, at);
            requests.add(request);
            return request.id();
        });
    }

    private List<CaseId> unannounced(LocalDate today) {
        return DATABASE.transactions().read(() -> files.stageNotAnnounced(today, null, 50));
    }

    private List<CaseId> list(@Nullable Ending ending) {
        var query = CaseQuery.ALL.ending(ending).by(CaseSort.PERIOD_END, false);
        return DATABASE.transactions().read(() -> files.page(query, TODAY, null, 50)).items().stream()
                .map(CaseSummary::id)
                .toList();
    }

    /** Two years: the rule of the founding year. */
    private CaseId endingOn(LocalDate day) {
        return DATABASE.transactions().write(() -> {
            var file = file(day.plusDays(1).minusMonths(24));
            file.reckonPeriod(RULES);
            files.add(file);
            return file.id();
        });
    }

    private CaseFile file(LocalDate openedOn) {
        return CaseFile.open(
                new CaseId(Ids.next(CLOCK.instant())),
                new OpenCase(named("Haddad", "Rima"), Consent.NOT_ASKED, openedOn, null, null),
                new Responsible(ADA.id(), ADA.displayName()),
                TODAY,
                year -> new CaseNumber("KN-%s-%05d".formatted(year, ++numbers)));
    }
}
