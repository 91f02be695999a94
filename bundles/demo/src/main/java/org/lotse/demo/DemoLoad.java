package org.lotse.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.load.CareTarget;
import org.lotse.liga.api.load.HeadSource;
import org.lotse.liga.api.load.Heads;
import org.lotse.liga.api.load.ReplaceCareTargets;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.identity.Colleague;

/**
 * The care ratio of the district: targets, people that were counted by hand where nobody reports, and whoever leads the team of AWO. In Rielasingen-Worblingen
 * there are too many for the target, and of Steißlingen the number is old.
 */
final class DemoLoad {

    private static final String COUNTED_BY = "Sozialamt (erfunden)";
    private static final String STEISSLINGEN = "08335077";

    /** People that fall to posts today, all invented. */
    private static final Map<String, Integer> TODAY = Map.of(
            "08335028",
            32,
            "08335026",
            24,
            "08335100",
            47,
            "08335043",
            38,
            "08335066",
            21,
            "08335002",
            29,
            STEISSLINGEN,
            44,
            "08335063",
            41,
            "08335055",
            26,
            "08335025",
            17);

    private final LigaParts liga;
    private final LocalDate today;

    /** @param today all days are counted from it */
    DemoLoad(LigaParts liga, LocalDate today) {
        this.liga = liga;
        this.today = today;
    }

    /** Writes down what an earlier, broken-off start did not. */
    void enter(CarrierId carrierOfTheTeamLeader) {
        if (liga.targets().history().targets().isEmpty()) {
            liga.targets().replace(new ReplaceCareTargets(0, targets()));
        }
        new TreeMap<>(TODAY).forEach((key, people) -> count(new Ags(key), people));
        if (liga.accounts().of(carrierOfTheTeamLeader).isEmpty()) {
            liga.accounts().bind(carrierOfTheTeamLeader, teamLeaders());
        }
    }

    /** Asks for what towns have reported, and tells them their ratio unless an earlier start did. */
    void exchange() {
        liga.heads().fetch();
        if (liga.publications().last().isEmpty()) {
            liga.publications().publish();
        }
    }

    private List<CareTarget> targets() {
        return List.of(
                target(LocalDate.of(today.getYear() - 3, 1, 1), "85.00", 20),
                target(LocalDate.of(today.getYear(), 1, 1), "75.00", 10));
    }

    private static CareTarget target(LocalDate from, String perPost, int percent) {
        return new CareTarget(from, new BigDecimal(perPost), percent, 6, "Kreistag (erfunden)");
    }

    /** Twice a year, fewer the longer ago; of one town nobody has counted for long. */
    private void count(Ags municipality, int people) {
        if (!liga.heads().of(municipality).isEmpty()) {
            return;
        }
        for (var halves = 3; halves >= 0; halves--) {
            var on = today.minusMonths(6L * halves).minusDays(5);
            if (halves > 1 || !municipality.value().equals(STEISSLINGEN)) {
                liga.heads().enter(new Heads(municipality, on, people - 3 * halves, HeadSource.HAND, COUNTED_BY));
            }
        }
    }

    private Set<UserId> teamLeaders() {
        return liga.accounts().candidates().stream().map(Colleague::id).collect(Collectors.toSet());
    }
}
