package org.lotse.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.audit.anchor.AnchorFiles;
import org.lotse.platform.audit.anchor.Anchors;
import org.lotse.platform.audit.chain.Chain;
import org.lotse.platform.audit.chain.Link;
import org.lotse.platform.audit.review.AuditRow;
import org.lotse.platform.audit.review.Verdict;
import org.lotse.platform.audit.trail.ChainParticipant;
import org.lotse.platform.audit.trail.JournalledTrail;
import org.lotse.platform.audit.trail.RecordedReview;
import org.lotse.platform.persistence.journal.EntityChange;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.persistence.DatabaseJournal;

@OnEachDatabase
class AuditTrailTest {

    private static final Optional<TenantId> KONSTANZ = Optional.of(FixedScope.KONSTANZ);
    private static final Optional<TenantId> PLATFORM = Optional.empty();
    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00.123456Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Act SWITCHED_ON = Act.of("platform.module-switched-on", "module", "cases");

    @TempDir
    Path directory;

    private final FixedScope scope = new FixedScope();
    private final FakeAccess access = new FakeAccess(PlatformPermissions.READ_AUDIT);
    private final List<Runnable> soon = new ArrayList<>();
    private DatabaseJournal database;
    private Anchors anchors;
    private JournalledTrail trail;
    private RecordedReview review;

    @BeforeEach
    void open() {
        database = new DatabaseJournal(directory);
        platformStarts();
    }

    private void platformStarts() {
        anchors = anchorsIn("audit");
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        database.replace(new ChainParticipant(scope, clock, anchors));
        trail = new JournalledTrail(scope, database.writes(), database.databases());
        review = new RecordedReview(database.databases(), anchors, trail, access, scope, clock);
    }

    private Anchors anchorsIn(String name) {
        return new Anchors(
                new AnchorFiles(directory.resolve(name)),
                chain -> Arrays.copyOf(("key of " + chain).getBytes(StandardCharsets.UTF_8), 32),
                soon::add);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void trailTellsWhoDidWhatToWhat() {
        trail.record(SWITCHED_ON.with("with", "helpers"));
        database.databases().write(KONSTANZ, "cases", write -> database.changed(updated("name")));

        assertThat(rows(KONSTANZ))
                .extracting(AuditRow::number, AuditRow::commit, AuditRow::room, AuditRow::act, AuditRow::subjectKind)
                .containsExactly(
                        tuple(1L, 1L, "audit", "platform.module-switched-on", "module"),
                        tuple(2L, 2L, "cases", "updated", "CaseFile"));
        assertThat(rows(KONSTANZ).get(0))
                .extracting(AuditRow::subject, AuditRow::details, AuditRow::actor, AuditRow::at)
                .containsExactly("cases", "with=helpers", "person:" + FixedScope.ADA.id(), NOW);
        assertThat(rows(KONSTANZ).get(1).details()).isEqualTo("attributes=name");
    }

    @Test
    void nameOfWhoActedIsNotInTheTrail() {
        trail.record(SWITCHED_ON);

        assertThat(rows(KONSTANZ).toString()).doesNotContain(FixedScope.ADA.displayName());
    }

    @Test
    void trailThatNobodyTouchedIsIntact() {
        record(3);

        assertThat(review.verify(KONSTANZ)).isEqualTo(Verdict.intact(3));
        assertThat(rows(KONSTANZ)).last().extracting(AuditRow::act).isEqualTo("platform.audit-verified");
    }

    @Test
    void changedEntryIsFound() {
        record(4);

        tamper("UPDATE AUDIT_ENTRY SET ACTOR = 'person:somebody-else' WHERE ENTRY_NUMBER = 2");

        assertThat(review.verify(KONSTANZ))
                .extracting(Verdict::intact, Verdict::number)
                .containsExactly(false, 2L);
    }

    @Test
    void missingEntryIsFound() {
        record(4);

        tamper("DELETE FROM AUDIT_ENTRY WHERE ENTRY_NUMBER = 3");

        assertThat(review.verify(KONSTANZ))
                .extracting(Verdict::intact, Verdict::number)
                .containsExactly(false, 3L);
    }

    @Test
    void removedEntryIsFoundEvenIfTheOthersMoveUp() {
        record(4);

        tamper("DELETE FROM AUDIT_ENTRY WHERE ENTRY_NUMBER = 2");
        tamper("UPDATE AUDIT_ENTRY SET ENTRY_NUMBER = ENTRY_NUMBER - 1 WHERE ENTRY_NUMBER > 2");

        assertThat(review.verify(KONSTANZ))
                .extracting(Verdict::intact, Verdict::number)
                .containsExactly(false, 2L);
    }

    @Test
    void endThatWasCutOffWithItsHeadIsFoundByTheAnchor() {
        record(4);
        anchors.flush();

        cutAfter(2);

        assertThat(review.verify(KONSTANZ))
                .extracting(Verdict::intact, Verdict::number)
                .containsExactly(false, 3L);
    }

    @Test
    void cuttingIsFoundWhileThePlatformRunsAndTheTrailGrowsOn() {
        record(4);
        anchors.flush();
        cutAfter(2);

        record(5);
        anchors.flush();

        assertThat(review.verify(KONSTANZ).intact()).isFalse();
    }

    @Test
    void cuttingIsStillFoundAfterTheTrailHasGrownAgain() {
        record(4);
        anchors.flush();
        cutAfter(2);

        platformStarts();
        record(5);

        assertThat(review.verify(KONSTANZ).intact()).isFalse();
    }

    @Test
    void cuttingTheEndAndItsAnchorTogetherIsFound() throws IOException {
        record(4);
        anchors.flush();
        cutAfter(2);
        Files.delete(directory.resolve("audit/08335043.anchor"));

        platformStarts();
        record(5);

        assertThat(review.verify(KONSTANZ).intact()).isFalse();
    }

    @Test
    void anchorMadeWithoutTheKeyDoesNotCount() throws IOException {
        record(4);
        anchors.flush();
        cutAfter(2);
        platformStarts();
        var seal = rows(KONSTANZ).get(1).seal();
        Files.writeString(directory.resolve("audit/08335043.anchor"), "2 " + seal + ' ' + "0".repeat(64));

        assertThat(review.verify(KONSTANZ).intact()).isFalse();
    }

    @Test
    void acceptedEndIsIntactAndTheAcceptanceStaysInThePlatformsTrail() {
        record(4);
        anchors.flush();
        cutAfter(2);

        review.accept(KONSTANZ);

        assertThat(review.verify(KONSTANZ)).isEqualTo(Verdict.intact(2));
        assertThat(rows(PLATFORM))
                .extracting(AuditRow::act, AuditRow::subject, AuditRow::details)
                .contains(tuple("platform.audit-anchor-accepted", "08335043", "before=4\nnow=2"));
    }

    @Test
    void actOfATenantDuringAWriteOfThePlatformIsRecordedAfterTheCommit() {
        database.databases().write(PLATFORM, "modules", write -> {
            trail.record(SWITCHED_ON);
            database.changed(updated("on"));
        });

        assertThat(rows(KONSTANZ)).extracting(AuditRow::act).containsExactly("platform.module-switched-on");
        assertThat(rows(PLATFORM)).extracting(AuditRow::room).containsExactly("modules");
    }

    @Test
    void actThatWasRolledBackIsRecordedNowhere() {
        assertThatThrownBy(() -> database.databases().write(PLATFORM, "modules", write -> {
                    trail.record(SWITCHED_ON);
                    trail.recordForPlatform(SWITCHED_ON);
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(rows(KONSTANZ)).isEmpty();
        assertThat(rows(PLATFORM)).isEmpty();
    }

    @Test
    void withoutAScopeThePlatformActsUnlessTheActNamesSomebody() {
        scope.nobody();
        trail.recordForPlatform(SWITCHED_ON);
        trail.recordForPlatform(SWITCHED_ON.by(new Actor.Operator("karaf")));
        scope.in(FixedScope.KONSTANZ);

        assertThat(rows(PLATFORM)).extracting(AuditRow::actor).containsExactly("platform", "operator:karaf");
    }

    @Test
    void parallelWritersLeaveAnIntactTrail() {
        var writers = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.runAsync(() -> IntStream.range(0, 25)
                        .forEach(i -> database.databases()
                                .write(KONSTANZ, "cases", write -> database.changed(updated("name"))))))
                .toList();
        writers.forEach(CompletableFuture::join);

        assertThat(review.verify(KONSTANZ)).isEqualTo(Verdict.intact(100));
    }

    @Test
    void secondCommitMayBeCheckedBeforeTheFirstIsToldToBeThere() {
        var late = anchorsIn("late");
        database.databases().call(KONSTANZ, connection -> {
            late.check(KONSTANZ, new Chain(connection), Link.START);
            return true;
        });
        record(2);

        var end = database.databases().call(KONSTANZ, connection -> {
            var chain = new Chain(connection);
            var first = chain.at(1).orElseThrow();
            late.check(KONSTANZ, chain, first);
            late.advance(KONSTANZ, first, chain.head());
            late.advance(KONSTANZ, Link.START, first);
            return chain.head();
        });

        assertThat(late.read(KONSTANZ)).contains(end);
    }

    @Test
    void nobodyReadsATrailWithoutPermissionNorAnothersTrail() {
        assertThatThrownBy(() -> review.verify(Optional.of(FixedScope.SINGEN)))
                .isInstanceOf(IllegalArgumentException.class);
        access.denyAll();
        assertThatThrownBy(() -> review.verify(KONSTANZ)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> rows(KONSTANZ)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> review.accept(KONSTANZ)).isInstanceOf(AccessDenied.class);
    }

    private void record(int acts) {
        IntStream.range(0, acts).forEach(i -> trail.record(SWITCHED_ON));
    }

    private List<AuditRow> rows(Optional<TenantId> place) {
        var rows = new ArrayList<AuditRow>();
        review.export(place, TODAY, TODAY, rows::add);
        rows.removeIf(row -> row.act().equals("platform.audit-exported"));
        return rows;
    }

    private void cutAfter(long number) {
        tamper("DELETE FROM AUDIT_ENTRY WHERE ENTRY_NUMBER > " + number);
        tamper("UPDATE AUDIT_HEAD SET ENTRY_NUMBER = " + number
                + ", SEAL = (SELECT SEAL FROM AUDIT_ENTRY WHERE ENTRY_NUMBER = " + number + ")");
    }

    private void tamper(String sql) {
        database.databases().call(KONSTANZ, connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    private static EntityChange updated(String attribute) {
        return new EntityChange(EntityChange.Kind.UPDATED, "CaseFile", "1", List.of(attribute));
    }
}
