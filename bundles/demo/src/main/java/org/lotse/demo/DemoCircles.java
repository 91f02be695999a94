package org.lotse.demo;

import java.util.List;
import java.util.Set;
import org.lotse.demo.Table.Row;
import org.lotse.helpers.api.circle.CircleData;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.platform.api.access.UserId;

/** Starts the invented circles of a town, in the scope of the coordinator. */
final class DemoCircles {

    private final Circles circles;
    private final Table rows = Table.read("circles.csv");

    DemoCircles(Circles circles) {
        this.circles = circles;
    }

    /**
     * Starts those that an earlier, broken-off start did not.
     *
     * @param coordinator looks after all of them
     * @return all of the town, by name
     */
    List<CircleId> start(DemoTown town, UserId coordinator) {
        rows.rows(town).stream().skip(circles.all().size()).forEach(row -> circles.start(data(row, coordinator)));
        return circles.all().stream().map(CircleSummary::id).toList();
    }

    private static CircleData data(Row row, UserId coordinator) {
        return new CircleData(
                row.required("name"),
                row.text("area").orElse(null),
                row.text("email").orElse(null),
                Set.of(coordinator),
                row.text("description").orElse(null));
    }
}
