package org.lotse.platform.security.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.identity.Account;
import org.lotse.platform.security.account.UserAccount;

/** An account as it is stored. */
@Entity(name = "Account")
@Table(name = "SECURITY_ACCOUNT")
public class AccountRecord {

    @Id
    @Column(name = "ID")
    private UUID id = new UUID(0, 0);

    @Version
    @Column(name = "VERSION", nullable = false)
    private int version;

    @Column(name = "SIGN_IN_NAME", nullable = false, length = 60)
    private String signInName = "";

    @Column(name = "DISPLAY_NAME", nullable = false, length = 100)
    private String displayName = "";

    @Column(name = "PASSWORD_HASH", nullable = false, length = 200)
    private String passwordHash = "";

    @Column(name = "MUST_CHANGE_PASSWORD", nullable = false)
    private boolean mustChangePassword;

    @Column(name = "LOCKED", nullable = false)
    private boolean locked;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "SECURITY_GRANTED_ROLE", joinColumns = @JoinColumn(name = "ACCOUNT_ID"))
    private Set<GrantedRole> roles = new HashSet<>();

    /** For the persistence provider. */
    protected AccountRecord() {}

    AccountRecord(UserAccount account) {
        this.id = account.id().value();
        take(account);
    }

    final void take(UserAccount account) {
        signInName = account.account().signInName();
        displayName = account.account().displayName();
        passwordHash = account.passwordHash();
        mustChangePassword = account.account().mustChangePassword();
        locked = account.account().locked();
        var granted = new HashSet<GrantedRole>();
        account.roles().forEach((tenant, held) -> held.forEach(role -> granted.add(new GrantedRole(tenant, role))));
        roles.retainAll(granted);
        roles.addAll(granted);
    }

    int version() {
        return version;
    }

    UserAccount account() {
        var identity = new Account(new UserId(id), signInName, displayName, locked, mustChangePassword);
        var byTenant = roles.stream()
                .collect(Collectors.groupingBy(
                        GrantedRole::tenant, Collectors.mapping(GrantedRole::role, Collectors.toSet())));
        return new UserAccount(identity, passwordHash, byTenant, version);
    }
}
