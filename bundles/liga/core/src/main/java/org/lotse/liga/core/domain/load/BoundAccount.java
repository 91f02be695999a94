package org.lotse.liga.core.domain.load;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.platform.api.access.UserId;

/** An account belongs to a carrier: to one at most. */
@Entity
@Table(name = "LIGA_CARRIER_ACCOUNT")
public class BoundAccount {

    @Id
    @Column(name = "ACCOUNT_ID")
    private UUID account;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "CARRIER_ID")
    private UUID carrier;

    /** For the database layer. */
    protected BoundAccount() {}

    /** From now on. */
    public static BoundAccount of(UserId account, CarrierId carrier) {
        var bound = new BoundAccount();
        bound.account = account.value();
        bound.carrier = carrier.value();
        return bound;
    }

    /** Which account. */
    public UserId account() {
        return new UserId(account);
    }

    /** To which carrier it belongs. */
    public CarrierId carrier() {
        return new CarrierId(carrier);
    }
}
