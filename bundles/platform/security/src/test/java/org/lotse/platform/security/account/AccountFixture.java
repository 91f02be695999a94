package org.lotse.platform.security.account;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.identity.Account;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.security.password.PasswordHashing;
import org.lotse.platform.security.secondment.Staff;
import org.lotse.platform.security.secondment.Stay;

/** The accounts of a small platform in memory, with invented people. */
public final class AccountFixture {

    public static final TenantId KONSTANZ = new TenantId("08335043");
    public static final TenantId SINGEN = new TenantId("08335075");
    public static final RoleId ADMINISTRATOR = new RoleId("platform.administrator");
    public static final RoleId READER = new RoleId("cases.reader");

    /** No database, no scope: as the platform's own units work. */
    public final Transactions transactions = new Transactions() {
        @Override
        public <T> T write(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T read(Supplier<T> work) {
            return work.get();
        }
    };

    /** May be set to another day. */
    public Instant now = Instant.parse("2026-11-23T08:00:00Z");

    public final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Berlin");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    public final InMemoryAccounts accounts = new InMemoryAccounts();
    public final InMemoryStays stays = new InMemoryStays();
    public final AccountCache cache = new AccountCache(transactions, accounts, stays, this::isOn, clock);
    public final Staff staff = new Staff(accounts, stays, this::isOn, clock);
    public final List<UserId> news = new ArrayList<>();
    public final AccountChanges changes = new AccountChanges(transactions, cache, news::add);

    /** Keeps passwords as they are, reversed: nothing for anywhere else. */
    public final PasswordHashing hashing = new PasswordHashing() {
        @Override
        public String hash(char[] password) {
            return new StringBuilder(String.valueOf(password)).reverse().toString();
        }

        @Override
        public boolean matches(char[] password, String hash) {
            return hash(password).equals(hash.replace("old:", ""));
        }

        @Override
        public void matchesNobody(char[] password) {
            comparedWithNobody++;
        }

        @Override
        public boolean outdated(String hash) {
            return hash.startsWith("old:");
        }
    };

    public int comparedWithNobody;

    /** Modules that are switched off at home. */
    public final Set<ModuleId> off = new HashSet<>();

    /** As the switches at home say. */
    public boolean isOn(Stay stay) {
        return !off.contains(stay.kind().module());
    }

    private int made;

    /** Adds somebody whose password is {@code right-horse-1}. */
    public UserId person(String signInName, TenantId tenant, RoleId... roles) {
        var id = new UserId(new UUID(1, ++made));
        var account = new Account(id, signInName, "Name of " + signInName, false, false);
        var hash = hashing.hash("right-horse-1".toCharArray());
        accounts.add(new UserAccount(account, hash, Map.of(tenant, Set.of(roles)), 0));
        return id;
    }

    /** Changes somebody as the application would. */
    public void change(UserId id, UnaryOperator<UserAccount> change) {
        changes.make(() -> {
            var changed = change.apply(accounts.find(id).orElseThrow());
            accounts.change(changed);
            return changed;
        });
    }
}
