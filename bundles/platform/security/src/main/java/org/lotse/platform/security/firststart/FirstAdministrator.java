package org.lotse.platform.security.firststart;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.security.account.Accounts;
import org.lotse.platform.security.password.OneTimePasswords;
import org.lotse.platform.security.password.PasswordRules;
import org.lotse.platform.security.signin.AccountProvisioning;
import org.lotse.platform.security.signin.NewAccount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the account {@code admin}, district administrator, if there is no account at all. */
final class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final RoleId DISTRICT_ADMINISTRATOR = new RoleId("platform.district-administrator");

    private final Tenants tenants;
    private final Transactions transactions;
    private final Accounts accounts;
    private final AccountProvisioning provisioning;
    private final InitialPassword file;

    FirstAdministrator(
            Tenants tenants,
            Transactions transactions,
            Accounts accounts,
            AccountProvisioning provisioning,
            InitialPassword file) {
        this.tenants = tenants;
        this.transactions = transactions;
        this.accounts = accounts;
        this.provisioning = provisioning;
        this.file = file;
    }

    /**
     * Makes the account, unless there is one. The password is written down before the account is stored, for without it
     * nobody could ever get in.
     *
     * @param given a password that the person who installs has chosen, if any
     */
    void makeIfNobody(Optional<String> given) {
        if (!transactions.read(accounts::none)) {
            return;
        }
        var district = tenants.all().stream()
                .filter(tenant -> tenant.kind() == TenantKind.DISTRICT)
                .findFirst();
        if (district.isEmpty()) {
            LOG.warn("There is no district yet, so there is no first administrator either");
            return;
        }
        var chosen = given.map(String::toCharArray).filter(FirstAdministrator::acceptable);
        var password = chosen.orElseGet(new OneTimePasswords()::next);
        try {
            if (chosen.isEmpty()) {
                file.write(password);
            }
            make(district.get(), password);
        } finally {
            Arrays.fill(password, '\0');
        }
        var place = chosen.isPresent() ? FirstStart.VARIABLE : file.place();
        LOG.info("First start: sign in as '{}' with the one-time password in {}", InitialPassword.ADMINISTRATOR, place);
    }

    private void make(Tenant district, char[] password) {
        var memberships = Map.of(district.id(), Set.of(DISTRICT_ADMINISTRATOR));
        provisioning.provide(
                new NewAccount(InitialPassword.ADMINISTRATOR, "Administration " + district.name(), true, memberships),
                password);
    }

    private static boolean acceptable(char[] password) {
        try {
            new PasswordRules().check(FirstStart.VARIABLE, password, InitialPassword.ADMINISTRATOR);
            return true;
        } catch (RuleViolation e) {
            LOG.warn("The password in {} breaks {}; another one is made up", FirstStart.VARIABLE, e.key());
            return false;
        }
    }
}
