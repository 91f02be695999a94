package org.lotse.platform.security.secondment;

import java.util.List;
import java.util.Set;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.tenant.TenantId;

/** The stored secondments. Every call joins the running transaction of the unit {@code security}. */
public interface Stays {

    /** Everything about a person, refused or not. */
    List<Stay> of(UserId person);

    /** Everything at a host. */
    List<Stay> at(TenantId host);

    /** Everything that a district does for a reason. */
    List<Stay> by(TenantId home, KindId kind);

    /** Everything that a district does for whatever reason. */
    List<Stay> from(TenantId home);

    /** Takes in a new one. */
    void add(Stay stay);

    /** Writes down another last day. */
    void change(Stay stay);

    /** Takes one out that never began. */
    void remove(Stay stay);

    /** Whom a host refuses. */
    Set<UserId> refusedAt(TenantId host);

    /** Which hosts refuse a person. */
    Set<TenantId> refusing(UserId person);

    /** From now on the host refuses the person, or does not any more. */
    void refuse(TenantId host, UserId person, boolean refused);
}
