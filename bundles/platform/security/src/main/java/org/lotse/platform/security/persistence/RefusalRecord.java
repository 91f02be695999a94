package org.lotse.platform.security.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.tenant.TenantId;

/** A municipality does not want somebody whom the district seconds. */
@Entity(name = "Refusal")
@Table(name = "SECURITY_SECONDMENT_REFUSAL")
public class RefusalRecord {

    @Id
    @Column(name = "ID")
    private String id = "";

    @Column(name = "HOST")
    private String host = "";

    @Column(name = "ACCOUNT_ID")
    private UUID person = new UUID(0, 0);

    /** For the persistence provider. */
    protected RefusalRecord() {}

    RefusalRecord(TenantId host, UserId person) {
        id = key(host, person);
        this.host = host.value();
        this.person = person.value();
    }

    static String key(TenantId host, UserId person) {
        return host.value() + ":" + person.value();
    }

    TenantId host() {
        return new TenantId(host);
    }

    UserId person() {
        return new UserId(person);
    }
}
