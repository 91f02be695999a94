package org.lotse.platform.security.secondment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.security.account.UserAccount;

/**
 * What somebody's secondments come to on a day. Nothing has to run at midnight for one to begin or to end: who asks for roles on another day gets another
 * answer. Nothing comes of it while the person is no member of the district that seconds, or where the host refuses.
 *
 * @param stays of the person
 * @param refusing hosts that refuse the person
 */
public record Seconded(List<Stay> stays, Set<TenantId> refusing) {

    /** Keeps copies. */
    public Seconded {
        stays = List.copyOf(stays);
        refusing = Set.copyOf(refusing);
    }

    /**
     * The person's roles by tenant, those given by hand and these.
     *
     * @param atHome whether the module from which one follows is on at home
     */
    public Map<TenantId, Set<RoleId>> roles(UserAccount account, LocalDate today, SwitchedAtHome atHome) {
        if (stays.isEmpty()) {
            return account.roles();
        }
        var roles = new HashMap<>(account.roles());
        stays.stream()
                .filter(stay -> isInForce(stay, account, today))
                .filter(atHome)
                .forEach(stay -> {
                    var there =
                            new HashSet<>(roles.getOrDefault(stay.secondment().host(), Set.of()));
                    there.add(stay.role());
                    roles.put(stay.secondment().host(), there);
                });
        return roles;
    }

    private boolean isInForce(Stay stay, UserAccount account, LocalDate today) {
        return stay.secondment().has(today)
                && account.memberOf(stay.home())
                && !refusing.contains(stay.secondment().host());
    }
}
