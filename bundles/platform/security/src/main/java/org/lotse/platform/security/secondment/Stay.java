package org.lotse.platform.security.secondment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.secondment.Secondment;
import org.lotse.platform.api.secondment.SecondmentEntry;
import org.lotse.platform.api.tenant.TenantId;

/**
 * A secondment as it is stored.
 *
 * @param id identity
 * @param home the district
 * @param kind for which reason
 * @param role what the person is at the host
 * @param secondment who, where and when
 */
public record Stay(UUID id, TenantId home, KindId kind, RoleId role, Secondment secondment) {

    /** Whether nothing but the last day is other. */
    boolean isSame(Secondment wanted) {
        return until(wanted.to()).secondment().equals(wanted);
    }

    /** The same with another last day. */
    Stay until(@Nullable LocalDate to) {
        var now = secondment;
        return new Stay(
                id,
                home,
                kind,
                role,
                new Secondment(now.source(), now.person(), now.host(), now.from(), to, now.inPlaceOf()));
    }

    /** Whether the last day was before this one. */
    public boolean isOver(LocalDate day) {
        var to = secondment.to();
        return to != null && to.isBefore(day);
    }

    SecondmentEntry entry(String personName, boolean refused, boolean resting) {
        return new SecondmentEntry(id, home, role, secondment, personName, refused, resting);
    }
}
