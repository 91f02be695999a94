package org.lotse.platform.ui.shell.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.platform.testing.FixedScope.ADA;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.calendar.CalendarEntry;
import org.lotse.platform.api.calendar.CalendarFeed;
import org.lotse.platform.api.identity.Account;
import org.lotse.platform.api.identity.Membership;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.security.signin.Memberships;
import org.lotse.platform.testing.FixedScope;

class FeedsTest {

    private static final Permission SEE = new Permission("loans.see");
    private static final String SECRET = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final CalendarEntry LOAN =
            new CalendarEntry(new UUID(1, 1), Instant.EPOCH, Duration.ofHours(1), "Termin");

    private final FixedScope scope = new FixedScope().nobody();
    private final Set<UserId> members = new HashSet<>(Set.of(ADA.id()));
    private final Set<String> refused = new HashSet<>();
    private final List<Scope> asked = new ArrayList<>();
    private final Access access = new Access() {
        @Override
        public boolean may(Permission permission) {
            var actor = scope.require().actor();
            return permission.equals(SEE) && !refused.contains(actor.displayName());
        }
    };
    private final Feeds feeds = new Feeds(scope, access, new Members());

    @BeforeEach
    void feedOfLoansIsThere() {
        feeds.addFeed(new Loans(), Map.of("lotse.feed.name", "loans", "lotse.feed.permission", "loans.see"));
    }

    @Test
    void secretIsReadAsTheModuleAndTheCalendarAsItsOwner() {
        assertThat(feeds.at(address(KONSTANZ, SECRET))).contains(List.of(LOAN));

        assertThat(asked)
                .containsExactly(
                        new Scope(KONSTANZ, new Actor.Module(new ModuleId("loans"))), new Scope(KONSTANZ, ADA));
        assertThat(scope.get()).isEmpty();
    }

    @Test
    void anotherSecretAnotherTenantAnotherFeedLeadNowhere() {
        assertThat(feeds.at(address(KONSTANZ, SECRET + "x"))).isEmpty();
        assertThat(feeds.at(address(SINGEN, SECRET))).isEmpty();
        assertThat(feeds.at(new FeedAddress("trips", KONSTANZ, SECRET))).isEmpty();
    }

    @Test
    void whereTheModuleIsOffTheDatabaseIsNotEvenAsked() {
        refused.add("loans");

        assertThat(feeds.at(address(KONSTANZ, SECRET))).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void whoeverIsLockedOrNoMemberAnyMoreHasNoCalendar() {
        members.clear();

        assertThat(feeds.at(address(KONSTANZ, SECRET))).isEmpty();
    }

    @Test
    void whoeverLostThePermissionHasNoCalendar() {
        refused.add(ADA.displayName());

        assertThat(feeds.at(address(KONSTANZ, SECRET))).isEmpty();
    }

    @Test
    void feedGoesWithItsBundle() {
        var trips = new Loans();
        feeds.addFeed(trips, Map.of("lotse.feed.name", "trips", "lotse.feed.permission", "loans.see"));
        assertThat(feeds.at(new FeedAddress("trips", KONSTANZ, SECRET))).isPresent();

        feeds.removeFeed(trips);

        assertThat(feeds.at(new FeedAddress("trips", KONSTANZ, SECRET))).isEmpty();
        assertThat(feeds.at(address(KONSTANZ, SECRET))).isPresent();
    }

    private static FeedAddress address(TenantId tenant, String secret) {
        return new FeedAddress("loans", tenant, secret);
    }

    private final class Loans implements CalendarFeed {

        @Override
        public Optional<UserId> owner(String secret) {
            asked.add(scope.require());
            return scope.require().tenant().equals(KONSTANZ) && secret.equals(SECRET)
                    ? Optional.of(ADA.id())
                    : Optional.empty();
        }

        @Override
        public List<CalendarEntry> entries(String secret) {
            assertThat(secret).isEqualTo(SECRET);
            asked.add(scope.require());
            return List.of(LOAN);
        }
    }

    private final class Members implements Memberships {

        @Override
        public Optional<Account> account(UserId user) {
            return Optional.of(new Account(user, "ada", ADA.displayName(), false, false));
        }

        @Override
        public Set<RoleId> roles(UserId user, TenantId tenant) {
            return members.contains(user) ? Set.of(new RoleId("loans.lender")) : Set.of();
        }

        @Override
        public List<Membership> of(UserId user) {
            return List.of();
        }
    }
}
