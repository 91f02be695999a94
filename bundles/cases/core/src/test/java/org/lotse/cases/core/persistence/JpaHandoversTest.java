package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.named;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.AssignCase;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.Reassignment;
import org.lotse.cases.api.Responsibility;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.core.application.ConfiguredPeriodRules;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.Handover;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class JpaHandoversTest {

    private static final Responsible ME = new Responsible(ADA.id(), ADA.displayName());
    private static final Responsible BEN = new Responsible(new UserId(new UUID(7, 2)), "Ben Beispiel");

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private final JpaCaseFiles files = new JpaCaseFiles(DATABASE.entities());
    private final JpaHandovers handovers = new JpaHandovers(DATABASE.entities());
    private int numbers;

    @Test
    void responsibilityIsReadAsItWasWrittenLatestFirst() {
        var id = openedOn(TODAY.minusDays(9));
        assign(id, ME, BEN, "Nord", CLOCK.instant());
        assign(id, BEN, ME, null, CLOCK.instant().plusSeconds(60));

        Responsibility read = DATABASE.transactions()
                .read(() -> files.find(id)
                        .orElseThrow()
                        .responsibility(
                                handovers.of(id).stream().map(Handover::details).toList()));

        assertThat(read.current()).isEqualTo(ME);
        assertThat(read.since()).isEqualTo(TODAY);
        assertThat(read.history())
                .containsExactly(
                        new Reassignment(BEN, ME, null, TODAY, "Leave", "Lena"),
                        new Reassignment(ME, BEN, "Nord", TODAY, "Leave", "Lena"));
        List<String> teams = DATABASE.transactions().read(handovers::teams);
        assertThat(teams).containsExactly("Nord");
    }

    @Test
    void onlyCasesWhosePeriodHasNotEndedAreInCare() {
        openedOn(TODAY.minusMonths(24));
        openedOn(TODAY.minusMonths(24).plusDays(1));
        openedOn(TODAY);

        assertThat(DATABASE.transactions().<Long>read(() -> files.inCare(ME.id(), TODAY)))
                .isEqualTo(2);
        assertThat(DATABASE.transactions().<Long>read(() -> files.inCare(BEN.id(), TODAY)))
                .isZero();
    }

    @Test
    void careRatioOfTheTenantIsKept() {
        var settings = new JpaSettings(DATABASE.entities());
        assertThat(DATABASE.transactions()
                        .<Integer>read(() -> settings.current().careRatio()))
                .isEqualTo(65);

        DATABASE.transactions().write(() -> settings.lock().strive(50));

        assertThat(DATABASE.transactions()
                        .<Integer>read(() -> settings.current().careRatio()))
                .isEqualTo(50);
        DATABASE.transactions().write(() -> settings.lock().strive(65));
    }

    private void assign(CaseId id, Responsible seen, Responsible to, @Nullable String team, Instant at) {
        DATABASE.transactions().write(() -> {
            var command = new AssignCase(id, seen.id(), to.id(), team, TODAY, "Leave");
            var done = files.lock(id).orElseThrow().assign(command, to, "Lena", TODAY);
            handovers.add(new Handover(Ids.next(at), id, done, at));
        });
    }

    private CaseId openedOn(LocalDate day) {
        return DATABASE.transactions().write(() -> {
            var file = CaseFile.open(
                            new CaseId(Ids.next(CLOCK.instant())),
                            new OpenCase(named("Haddad", "Rima"), Consent.NOT_ASKED, day, null, null),
                            ME,
                            TODAY,
                            year -> new CaseNumber("KN-%s-%05d".formatted(year, ++numbers)))
                    .withPeriod(ConfiguredPeriodRules.brought());
            files.add(file);
            return file.id();
        });
    }
}
