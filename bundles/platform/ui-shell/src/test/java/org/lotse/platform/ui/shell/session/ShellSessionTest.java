package org.lotse.platform.ui.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.identity.Account;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.tenancy.thread.ThreadScope;

/** Whose scope a piece of work sees, on whichever thread it is done. */
class ShellSessionTest {

    private static final SignedIn ADA = signedIn("Ada", "08335043");
    private static final SignedIn BEN = signedIn("Ben", "08335075");

    private final ThreadScope scope = new ThreadScope();
    private final SessionsOnly service = new SessionsOnly();
    private final ShellSession adas = service.open(scope, ADA);
    private final ShellSession bens = service.open(scope, BEN);

    @Test
    void aTaskOfOneSessionOnAThreadThatServesAnotherSeesItsOwnScope() {
        var seen = new AtomicReference<Optional<Scope>>();

        inRequestOf(adas, () -> bens.access(() -> seen.set(scope.get())));

        assertThat(seen.get()).contains(BEN.scope());
    }

    @Test
    void theThreadHasItsOwnScopeBackAfterwards() {
        var after = new AtomicReference<Optional<Scope>>();

        inRequestOf(adas, () -> {
            bens.access(() -> {});
            after.set(scope.get());
        });

        assertThat(after.get()).contains(ADA.scope());
    }

    @Test
    void aTaskThatHadToWaitRunsInItsSessionsScopeOnTheThreadThatReleasesIt() throws Exception {
        var seen = new AtomicReference<Optional<Scope>>();
        var locked = new CountDownLatch(1);
        var queued = new CountDownLatch(1);
        var bensRequest = CompletableFuture.runAsync(() -> {
            bens.lock();
            locked.countDown();
            awaitQuietly(queued);
            bens.unlock();
        });
        locked.await();

        inRequestOf(adas, () -> bens.access(() -> seen.set(scope.get())));
        assertThat(seen.get()).isNull();
        queued.countDown();
        bensRequest.join();

        assertThat(seen.get()).contains(BEN.scope());
    }

    @Test
    void workDoneAtOnceInAnotherSessionSeesThatSessionsScope() {
        var seen = new AtomicReference<Optional<Scope>>();

        try (var bound = scope.bind(() -> Optional.of(ADA.scope()))) {
            bens.accessSynchronously(() -> seen.set(scope.get()));
        }

        assertThat(seen.get()).contains(BEN.scope());
    }

    @Test
    void aSessionInWhichNobodyIsSignedInSeesNoScopeEvenOnAThreadThatHasOne() {
        var nobodys = service.open(scope, null);
        var seen = new AtomicReference<Optional<Scope>>();

        inRequestOf(adas, () -> nobodys.access(() -> seen.set(scope.get())));

        assertThat(seen.get()).isEmpty();
    }

    @Test
    void theScopeEndsWithSigningOut() {
        adas.signOut();

        assertThat(adas.scope()).isEmpty();
    }

    @Test
    void aOneTimePasswordIsWipedWhenItsOwnerIsSignedIn() {
        var due = new PasswordDue(new Account(ADA.person().id(), "ada", "Ada", false, true), "einmal".toCharArray());
        adas.awaitPassword(due);

        adas.signIn(ADA);

        assertThat(adas.passwordDue()).isEmpty();
        assertThat(due.current()).containsOnly('\0');
    }

    /** As Flow does it: the request binds the scope of whatever session is current. */
    private void inRequestOf(ShellSession session, Runnable work) {
        VaadinSession.setCurrent(session);
        try (var bound = scope.bind(() -> ShellSession.current().flatMap(ShellSession::scope))) {
            work.run();
        } finally {
            VaadinSession.setCurrent(null);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static SignedIn signedIn(String name, String tenant) {
        var person = new Actor.Person(new UserId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))), name);
        return new SignedIn(person, new TenantId(tenant), Instant.EPOCH);
    }
}
