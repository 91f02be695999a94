package org.lotse.demo;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingHistory;
import org.lotse.cases.api.DwellingKind;
import org.lotse.cases.api.EnterDwelling;
import org.lotse.cases.api.HouseholdRole;
import org.lotse.cases.api.HouseholdService;
import org.lotse.cases.api.MemberData;
import org.lotse.cases.api.TakeInMember;
import org.lotse.demo.Table.Row;

/** Gives an invented person the dwelling before the present one, and those who live with them. */
final class DemoHomes {

    private static final int FEW = 5;

    private final CaseService cases;
    private final DwellingHistory dwellings;
    private final HouseholdService households;

    DemoHomes(CaseService cases, DwellingHistory dwellings, HouseholdService households) {
        this.cases = cases;
        this.dwellings = dwellings;
        this.households = households;
    }

    /** The present dwelling: since the move from the one before if there was one. */
    static DwellingData present(Row row) {
        return new DwellingData(
                DwellingKind.valueOf(row.required("home")),
                row.text("street").orElse(null),
                row.text("postalCode").orElse(null),
                row.text("town").orElse(null),
                row.map("before", before -> LocalDate.parse(before.split(",")[3]))
                        .or(() -> row.map("movedIn", LocalDate::parse))
                        .orElse(null),
                null);
    }

    void furnish(CaseId id, Row row) {
        row.text("before").map(before -> before.split(",")).ifPresent(before -> enterFormer(id, before, row));
        row.text("livesWith").ifPresent(words -> moveInWith(words, id, row));
        row.text("children").stream()
                .flatMap(cell -> Stream.of(cell.split("\\|")))
                .map(child -> child.split(":"))
                .forEach(child -> takeIn(
                        id,
                        new MemberData(null, child[0], Integer.valueOf(child[1]), HouseholdRole.CHILD, null, null)));
    }

    private void enterFormer(CaseId id, String[] before, Row row) {
        dwellings.enter(new EnterDwelling(
                id,
                new DwellingData(
                        DwellingKind.valueOf(before[0]),
                        before[1],
                        row.text("postalCode").orElse(null),
                        row.text("town").orElse(null),
                        LocalDate.parse(before[2]),
                        LocalDate.parse(before[3]))));
    }

    private void moveInWith(String words, CaseId id, Row row) {
        var role = HouseholdRole.valueOf(row.required("role"));
        cases.list(CaseQuery.ALL.matching(words), null, FEW).items().stream()
                .map(CaseSummary::id)
                .filter(other -> !other.equals(id))
                .findFirst()
                .ifPresent(other -> takeIn(other, new MemberData(id, null, null, role, since(row), null)));
    }

    private void takeIn(CaseId household, MemberData member) {
        households.takeIn(new TakeInMember(household, member));
    }

    private static @Nullable LocalDate since(Row row) {
        return row.map("movedIn", LocalDate::parse).orElse(null);
    }
}
