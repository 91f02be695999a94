package org.lotse.helpers.core.application.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.core.People.CLOCK;
import static org.lotse.helpers.core.People.TODAY;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.circle.CircleData;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.api.circle.ReviseCircle;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryTransactions;

class TransactionalCirclesTest {

    private static final UserId ADA = FixedScope.ADA.id();
    private static final UserId SOMEBODY = new UserId(new UUID(7, 99));
    private static final CircleId NONE = new CircleId(new UUID(7, 7));

    private final FixedScope scope = new FixedScope();
    private final InMemoryCircleBook book = new InMemoryCircleBook();
    private List<Colleague> coordinators = List.of(new Colleague(ADA, "Ada Beispiel"));
    private final TransactionalCircles circles = with(new FakeAccess(HelpersPermissions.READ, HelpersPermissions.EDIT));

    @Test
    void whatIsWrittenDownIsFound() {
        var data =
                new CircleData(" Altstadt ", "Niederburg", "altstadt@example.org", Set.of(ADA), "Trifft sich montags");

        var found = circles.find(circles.start(data)).orElseThrow();

        assertThat(found.data())
                .isEqualTo(new CircleData(
                        "Altstadt", "Niederburg", "altstadt@example.org", Set.of(ADA), "Trifft sich montags"));
        assertThat(found.closedOn()).isNull();
    }

    @Test
    void whoMayNotEditVolunteersCoordinatesNothing() {
        assertThat(refusedAt("coordinators", () -> circles.start(coordinatedBy(SOMEBODY))))
                .isEqualTo("helpers.rule.not-a-coordinator");
    }

    @Test
    void whoCoordinatesStaysEvenWithoutTheirRole() {
        var id = circles.start(coordinatedBy(ADA));
        coordinators = List.of();

        circles.revise(new ReviseCircle(id, 0, new CircleData("Anders", null, null, Set.of(ADA), null)));

        assertThat(circles.find(id).orElseThrow().data().coordinators()).containsExactly(ADA);
    }

    @Test
    void twoOpenCirclesHaveTwoNames() {
        var first = circles.start(named("Café Süd"));

        assertThat(refusedAt("name", () -> circles.start(named("CAFE süd"))))
                .isEqualTo("helpers.rule.circle-name-taken");
        circles.close(first, 0);
        circles.start(named("Café Süd"));
        assertThatThrownBy(() -> circles.reopen(first, 1)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aMailingAddressLooksLikeOne() {
        assertThat(refusedAt(
                        "email", () -> circles.start(new CircleData("Altstadt", null, "altstadt", Set.of(), null))))
                .isEqualTo("helpers.rule.email");
    }

    @Test
    void aClosedCircleIsNotChangedUntilItIsOpenAgain() {
        var id = circles.start(named("Altstadt"));

        circles.close(id, 0);

        assertThat(circles.find(id).orElseThrow().closedOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> circles.revise(new ReviseCircle(id, 1, named("Anders"))))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> circles.close(id, 1)).isInstanceOf(RuleViolation.class);
        circles.reopen(id, 1);
        circles.revise(new ReviseCircle(id, 2, named("Anders")));
        assertThat(circles.find(id).orElseThrow().data().name()).isEqualTo("Anders");
    }

    @Test
    void whoComesTooLateIsTold() {
        var id = circles.start(named("Altstadt"));
        circles.revise(new ReviseCircle(id, 0, named("Neustadt")));

        assertThatThrownBy(() -> circles.close(id, 0)).isInstanceOf(ConcurrentChange.class);
        assertThatThrownBy(() -> circles.close(NONE, 0)).isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void openOnesStandFirstByName() {
        var closed = circles.start(named("Aach"));
        circles.start(named("Ödhof"));
        circles.start(named("Nord"));
        circles.start(named("Petershausen"));
        circles.close(closed, 0);

        assertThat(circles.all())
                .extracting(CircleSummary::name)
                .containsExactly("Nord", "Ödhof", "Petershausen", "Aach");
    }

    @TestFactory
    Stream<DynamicTest> withoutItsPermissionEveryCallIsRefused() {
        var reader = with(new FakeAccess(HelpersPermissions.READ));
        var writer = with(new FakeAccess(HelpersPermissions.EDIT));
        return Stream.of(
                refused("start", () -> reader.start(named("Altstadt"))),
                refused("revise", () -> reader.revise(new ReviseCircle(NONE, 0, named("Altstadt")))),
                refused("close", () -> reader.close(NONE, 0)),
                refused("reopen", () -> reader.reopen(NONE, 0)),
                refused("find", () -> writer.find(NONE)),
                refused("all", writer::all));
    }

    private static CircleData named(String name) {
        return new CircleData(name, null, null, Set.of(), null);
    }

    private static CircleData coordinatedBy(UserId person) {
        return new CircleData("Altstadt", null, null, Set.of(person), null);
    }

    private static String refusedAt(String field, ThrowingCallable call) {
        var refused = catchThrowableOfType(RuleViolation.class, call);
        assertThat(refused.field()).contains(field);
        return refused.key();
    }

    private static DynamicTest refused(String method, ThrowingCallable call) {
        return DynamicTest.dynamicTest(method, () -> assertThatThrownBy(call).isInstanceOf(AccessDenied.class));
    }

    private TransactionalCircles with(FakeAccess access) {
        return new TransactionalCircles(
                book, permission -> coordinators, access, new InMemoryTransactions(scope), scope, CLOCK);
    }
}
