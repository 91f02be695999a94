package org.lotse.platform.tenancy.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.NoScope;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.tenant.TenantId;

class ThreadScopeTest {

    private static final Scope SINGEN = new Scope(new TenantId("08335075"), new Actor.Operator("karaf"));
    private static final Scope AACH = new Scope(new TenantId("08335001"), new Actor.Operator("karaf"));

    private final ThreadScope scope = new ThreadScope();

    @Test
    void thereIsNoScopeToBeginWith() {
        assertThat(scope.get()).isEmpty();
        assertThatThrownBy(scope::require).isInstanceOf(NoScope.class);
    }

    @Test
    void theInnermostBindingCountsAndTheOuterOneIsRestored() {
        var inside = scope.call(SINGEN, () -> scope.call(AACH, scope::require));
        var between = scope.call(SINGEN, () -> {
            scope.call(AACH, () -> true);
            return scope.require();
        });

        assertThat(inside).isEqualTo(AACH);
        assertThat(between).isEqualTo(SINGEN);
        assertThat(scope.get()).isEmpty();
    }

    @Test
    void aBindingToNobodyHidesTheOuterOne() {
        var inside = scope.call(SINGEN, () -> {
            try (var nobody = scope.bind(Optional::empty)) {
                return scope.get();
            }
        });

        assertThat(inside).isEmpty();
    }

    @Test
    void theSourceIsAskedEachTime() {
        var signedIn = new AtomicReference<>(Optional.of(SINGEN));

        try (var bound = scope.bind(signedIn::get)) {
            assertThat(scope.get()).contains(SINGEN);
            signedIn.set(Optional.empty());
            assertThat(scope.get()).isEmpty();
        }
    }

    @Test
    void aThreadStartedInsideHasNoScope() throws InterruptedException {
        var seen = new AtomicReference<Optional<Scope>>(Optional.of(AACH));

        try (var bound = scope.bind(() -> Optional.of(SINGEN))) {
            var thread = new Thread(() -> seen.set(scope.get()));
            thread.start();
            thread.join();
        }

        assertThat(seen.get()).isEmpty();
    }

    @Test
    void closingTwiceDoesNothing() {
        try (var outer = scope.bind(() -> Optional.of(SINGEN))) {
            var inner = scope.bind(() -> Optional.of(AACH));
            inner.close();
            inner.close();

            assertThat(scope.get()).contains(SINGEN);
        }
    }

    @Test
    void anOuterBindingThatWasClosedTooEarlyDoesNotComeBack() {
        var outer = scope.bind(() -> Optional.of(SINGEN));
        var inner = scope.bind(() -> Optional.of(AACH));

        outer.close();
        assertThat(scope.get()).contains(AACH);

        inner.close();
        assertThat(scope.get()).isEmpty();
    }

    @Test
    void aBindingClosedByAnotherThreadIsOverForTheThreadThatMadeIt() throws InterruptedException {
        var bound = scope.bind(() -> Optional.of(SINGEN));

        var thread = new Thread(bound::close);
        thread.start();
        thread.join();

        assertThat(scope.get()).isEmpty();
    }

    @Test
    void aScopeEndsWithWorkThatFails() {
        assertThatThrownBy(() -> scope.call(SINGEN, () -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(scope.get()).isEmpty();
    }
}
