package org.lotse.platform.security.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.identity.Account;
import org.lotse.platform.api.secondment.Secondment;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.security.account.UserAccount;
import org.lotse.platform.security.secondment.Stay;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.persistence.DatabaseUnit;

@OnEachDatabase
class JpaStaysTest {

    private static final TenantId DISTRICT = new TenantId("08335");
    private static final TenantId KONSTANZ = FixedScope.KONSTANZ;
    private static final TenantId SINGEN = FixedScope.SINGEN;
    private static final KindId POST = new KindId("liga.post");
    private static final RoleId MANAGER = new RoleId("cases.integration-manager");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 25);
    private static final UserId ADA = new UserId(new UUID(1, 1));

    @TempDir
    private Path directory;

    private DatabaseUnit unit;
    private Transactions transactions;
    private JpaStays stays;

    @BeforeEach
    void open() {
        unit = new DatabaseUnit(directory, "security", JpaAccounts.class.getClassLoader(), new FixedScope());
        transactions = unit.transactions();
        stays = new JpaStays(unit.entities());
        var account = new Account(ADA, "ada", "Ada", false, false);
        transactions.write(() -> new JpaAccounts(unit.entities())
                .add(new UserAccount(account, "hash", Map.of(DISTRICT, Set.of(MANAGER)), 0)));
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @Test
    void isFoundAgainAsItWasByPersonHostAndHome() {
        var cover = stay(1, new Secondment(new UUID(3, 1), ADA, KONSTANZ, DAY, DAY, new UserId(new UUID(1, 2))));
        var post = stay(2, new Secondment(new UUID(3, 2), ADA, SINGEN, DAY.plusDays(1), null, null));

        assertThat(transactions.read(() -> stays.of(ADA))).containsExactly(cover, post);
        assertThat(transactions.read(() -> stays.at(KONSTANZ))).containsExactly(cover);
        assertThat(transactions.read(() -> stays.by(DISTRICT, POST))).containsExactly(cover, post);
        assertThat(transactions.read(() -> stays.by(DISTRICT, new KindId("liga.cover"))))
                .isEmpty();
    }

    @Test
    void ofWhatIsChangedOnlyTheLastDayIsOther() {
        var post = stay(2, new Secondment(new UUID(3, 2), ADA, SINGEN, DAY, null, null));
        var ended = new Stay(
                post.id(),
                DISTRICT,
                POST,
                MANAGER,
                new Secondment(new UUID(3, 2), ADA, SINGEN, DAY, DAY.plusDays(9), null));

        transactions.write(() -> stays.change(ended));

        assertThat(transactions.read(() -> stays.of(ADA))).containsExactly(ended);
        transactions.write(() -> stays.remove(ended));
        assertThat(transactions.read(() -> stays.of(ADA))).isEmpty();
    }

    @Test
    void refusalsAreKeptOnceAndTakenBack() {
        transactions.write(() -> stays.refuse(KONSTANZ, ADA, true));
        transactions.write(() -> stays.refuse(KONSTANZ, ADA, true));

        assertThat(transactions.read(() -> stays.refusedAt(KONSTANZ))).containsExactly(ADA);
        assertThat(transactions.read(() -> stays.refusing(ADA))).containsExactly(KONSTANZ);
        assertThat(transactions.read(() -> stays.refusedAt(SINGEN))).isEmpty();

        transactions.write(() -> stays.refuse(KONSTANZ, ADA, false));

        assertThat(transactions.read(() -> stays.refusing(ADA))).isEmpty();
    }

    private Stay stay(int number, Secondment secondment) {
        var stay = new Stay(new UUID(2, number), DISTRICT, POST, MANAGER, secondment);
        transactions.write(() -> stays.add(stay));
        return stay;
    }
}
