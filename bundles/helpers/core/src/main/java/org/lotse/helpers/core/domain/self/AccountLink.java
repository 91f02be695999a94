package org.lotse.helpers.core.domain.self;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.self.JoinedAccount;
import org.lotse.platform.api.access.UserId;

/** That an account belongs to a volunteer: each to one at most, which the database keeps to as well. */
@Entity
@Table(name = "HELPERS_ACCOUNT")
public class AccountLink {

    @Id
    @Column(name = "VOLUNTEER_ID")
    private UUID volunteer;

    @Column(name = "ACCOUNT_ID")
    private UUID account;

    @Column(name = "JOINED_ON")
    private LocalDate joinedOn;

    @Column(name = "JOINED_BY")
    private String joinedBy;

    /** For the database layer. */
    protected AccountLink() {}

    /** @param joinedBy who joined them, as colleagues know them */
    public AccountLink(VolunteerId volunteer, UserId account, LocalDate joinedOn, String joinedBy) {
        this.volunteer = volunteer.value();
        this.account = account.value();
        this.joinedOn = joinedOn;
        this.joinedBy = joinedBy;
    }

    /** Whose entry it is. */
    public VolunteerId volunteer() {
        return new VolunteerId(volunteer);
    }

    /** The account that sees it. */
    public UserId account() {
        return new UserId(account);
    }

    /** The day on which they were joined. */
    public LocalDate joinedOn() {
        return joinedOn;
    }

    /** As it is read. */
    public JoinedAccount joined(@Nullable String name) {
        return new JoinedAccount(account(), name, joinedOn, joinedBy);
    }
}
