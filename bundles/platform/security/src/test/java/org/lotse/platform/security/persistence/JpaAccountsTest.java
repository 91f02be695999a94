package org.lotse.platform.security.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.identity.Account;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.security.account.UserAccount;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.persistence.DatabaseUnit;

@OnEachDatabase
class JpaAccountsTest {

    private static final TenantId KONSTANZ = FixedScope.KONSTANZ;
    private static final TenantId SINGEN = FixedScope.SINGEN;
    private static final RoleId ADMINISTRATOR = new RoleId("platform.administrator");
    private static final RoleId READER = new RoleId("cases.reader");

    @TempDir
    private Path directory;

    private DatabaseUnit unit;
    private Transactions transactions;
    private JpaAccounts accounts;

    @BeforeEach
    void open() {
        unit = new DatabaseUnit(directory, "security", JpaAccounts.class.getClassLoader(), new FixedScope());
        transactions = unit.transactions();
        accounts = new JpaAccounts(unit.entities());
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @Test
    void accountIsFoundAgainAsItWas() {
        var ada = add(1, "ada", Map.of(KONSTANZ, Set.of(ADMINISTRATOR, READER), SINGEN, Set.of(READER)));

        var found = find(ada.id());

        assertThat(found.account()).isEqualTo(ada.account());
        assertThat(found.passwordHash()).isEqualTo(ada.passwordHash());
        assertThat(found.roles()).isEqualTo(ada.roles());
        assertThat(transactions.read(() -> accounts.named("ada")).map(UserAccount::id))
                .contains(ada.id());
    }

    @Test
    void platformWithoutAccountsSaysSo() {
        assertThat(transactions.read(accounts::none)).isTrue();

        add(1, "ada", Map.of(KONSTANZ, Set.of(READER)));

        assertThat(transactions.read(accounts::none)).isFalse();
    }

    @Test
    void membersOfATenantComeWithTheirRolesEverywhere() {
        var ada = add(1, "ada", Map.of(KONSTANZ, Set.of(READER), SINGEN, Set.of(ADMINISTRATOR, READER)));
        add(2, "sam", Map.of(SINGEN, Set.of(READER)));

        var members = transactions.read(() -> accounts.membersOf(KONSTANZ));

        assertThat(members).extracting(UserAccount::id).containsExactly(ada.id());
        assertThat(members.getFirst().roles()).isEqualTo(ada.roles());
    }

    @Test
    void changeOfRolesAloneIsANewVersion() {
        var ada = find(add(1, "ada", Map.of(KONSTANZ, Set.of(READER))).id());

        change(ada.with(KONSTANZ, Set.of(ADMINISTRATOR)).with(SINGEN, Set.of(READER)));

        var changed = find(ada.id());
        assertThat(changed.rolesIn(KONSTANZ)).containsExactly(ADMINISTRATOR);
        assertThat(changed.rolesIn(SINGEN)).containsExactly(READER);
        assertThat(changed.version()).isGreaterThan(ada.version());
    }

    @Test
    void rolesChangeAlsoAfterAllMembersWereReadInTheSameTransaction() {
        var id = add(1, "ada", Map.of(KONSTANZ, Set.of(READER))).id();
        add(2, "sam", Map.of(KONSTANZ, Set.of(ADMINISTRATOR, READER)));

        transactions.write(() -> {
            var ada = accounts.find(id).orElseThrow();
            accounts.membersOf(KONSTANZ);
            accounts.change(ada.with(KONSTANZ, Set.of(ADMINISTRATOR, READER)));
        });

        assertThat(find(id).rolesIn(KONSTANZ)).containsExactlyInAnyOrder(ADMINISTRATOR, READER);
    }

    @Test
    void endOfAMembershipIsStored() {
        var ada = find(add(1, "ada", Map.of(KONSTANZ, Set.of(READER), SINGEN, Set.of(READER)))
                .id());

        change(ada.with(KONSTANZ, Set.of()));

        assertThat(find(ada.id()).memberOf(KONSTANZ)).isFalse();
        assertThat(find(ada.id()).memberOf(SINGEN)).isTrue();
    }

    @Test
    void changeOfAnOldStateIsRefused() {
        var read = find(add(1, "ada", Map.of(KONSTANZ, Set.of(READER))).id());
        change(read.with(KONSTANZ, Set.of(ADMINISTRATOR)));

        assertThatThrownBy(() -> change(read.locked(true))).isInstanceOf(ConcurrentChange.class);
        assertThat(find(read.id()).account().locked()).isFalse();
    }

    @Test
    void signInNameIsUnique() {
        add(1, "ada", Map.of(KONSTANZ, Set.of(READER)));

        assertThatThrownBy(() -> add(2, "ada", Map.of(SINGEN, Set.of(READER)))).isInstanceOf(RuntimeException.class);
        assertThat(transactions.read(() -> accounts.membersOf(SINGEN))).isEmpty();
    }

    private UserAccount add(int number, String name, Map<TenantId, Set<RoleId>> roles) {
        var account = new Account(new UserId(new UUID(1, number)), name, "Name of " + name, false, true);
        var stored = new UserAccount(account, "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQ$hash", roles, 0);
        transactions.write(() -> accounts.add(stored));
        return stored;
    }

    private void change(UserAccount account) {
        transactions.write(() -> accounts.change(account));
    }

    private UserAccount find(UserId id) {
        return transactions.read(() -> accounts.find(id)).orElseThrow();
    }
}
