package org.lotse.platform.security.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.secondment.Secondment;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.security.secondment.Stay;

/** A secondment as it is stored. */
@Entity(name = "Stay")
@Table(name = "SECURITY_SECONDMENT")
public class StayRecord {

    @Id
    @Column(name = "ID")
    private UUID id = new UUID(0, 0);

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "ACCOUNT_ID")
    private UUID person = new UUID(0, 0);

    @Column(name = "HOST")
    private String host = "";

    @Column(name = "HOME")
    private String home = "";

    @Column(name = "KIND")
    private String kind = "";

    @Column(name = "SOURCE_ID")
    private UUID source = new UUID(0, 0);

    @Column(name = "ROLE_ID")
    private String role = "";

    @Column(name = "FIRST_DAY")
    private LocalDate first = LocalDate.EPOCH;

    @Column(name = "LAST_DAY")
    private @Nullable LocalDate last;

    @Column(name = "IN_PLACE_OF")
    private @Nullable UUID inPlaceOf;

    /** For the persistence provider. */
    protected StayRecord() {}

    StayRecord(Stay stay) {
        var what = stay.secondment();
        id = stay.id();
        person = what.person().value();
        host = what.host().value();
        home = stay.home().value();
        kind = stay.kind().value();
        source = what.source();
        role = stay.role().value();
        first = what.from();
        last = what.to();
        var whose = what.inPlaceOf();
        inPlaceOf = whose == null ? null : whose.value();
    }

    void until(@Nullable LocalDate day) {
        last = day;
    }

    Stay stay() {
        return new Stay(
                id,
                new TenantId(home),
                new KindId(kind),
                new RoleId(role),
                new Secondment(
                        source,
                        new UserId(person),
                        new TenantId(host),
                        first,
                        last,
                        inPlaceOf == null ? null : new UserId(inPlaceOf)));
    }
}
