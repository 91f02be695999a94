package org.lotse.platform.security.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.platform.security.account.AccountFixture.ADMINISTRATOR;
import static org.lotse.platform.security.account.AccountFixture.KONSTANZ;
import static org.lotse.platform.security.account.AccountFixture.READER;
import static org.lotse.platform.security.account.AccountFixture.SINGEN;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.identity.Membership;

class AccountCacheTest {

    private final AccountFixture platform = new AccountFixture();

    @Test
    void rolesAreThoseOfTheTenantAskedFor() {
        var ada = platform.person("ada", KONSTANZ, ADMINISTRATOR);
        platform.change(ada, account -> account.with(SINGEN, Set.of(READER)));

        assertThat(platform.cache.roles(ada, KONSTANZ)).containsExactly(ADMINISTRATOR);
        assertThat(platform.cache.roles(ada, SINGEN)).containsExactly(READER);
        assertThat(platform.cache.of(ada)).extracting(Membership::tenant).containsExactly(KONSTANZ, SINGEN);
    }

    @Test
    void lockedPersonHasNoRolesAndNoMemberships() {
        var ada = platform.person("ada", KONSTANZ, ADMINISTRATOR);

        platform.change(ada, account -> account.locked(true));

        assertThat(platform.cache.roles(ada, KONSTANZ)).isEmpty();
        assertThat(platform.cache.of(ada)).isEmpty();
        assertThat(platform.cache.account(ada))
                .hasValueSatisfying(account -> assertThat(account.locked()).isTrue());
    }

    @Test
    void strangerHasNothing() {
        var stranger = new UserId(new UUID(9, 9));

        assertThat(platform.cache.roles(stranger, KONSTANZ)).isEmpty();
        assertThat(platform.cache.account(stranger)).isEmpty();
    }

    @Test
    void accountIsReadOnce() {
        var ada = platform.person("ada", KONSTANZ, ADMINISTRATOR);

        platform.cache.roles(ada, KONSTANZ);
        platform.cache.roles(ada, SINGEN);

        assertThat(platform.accounts.reads()).isEqualTo(1);
    }

    @Test
    void changeIsSeenAtOnceAndTold() {
        var ada = platform.person("ada", KONSTANZ, ADMINISTRATOR);
        platform.cache.roles(ada, KONSTANZ);

        platform.change(ada, account -> account.with(KONSTANZ, Set.of(READER)));

        assertThat(platform.cache.roles(ada, KONSTANZ)).containsExactly(READER);
        assertThat(platform.news).containsExactly(ada);
    }
}
