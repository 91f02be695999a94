package org.lotse.cases.api.assessment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two assessments say about one area.
 *
 * @param area which area, as the later one calls it
 * @param before the step of the earlier one, or null if it tells none
 * @param after the step of the later one, or null if it tells none
 */
public record AreaChange(
        AssessedArea area,
        @Nullable Integer before,
        @Nullable Integer after) {

    /** What became of an area. */
    public enum Direction {
        /** A higher step than before. */
        UP,
        /** The same step as before. */
        SAME,
        /** A lower step than before. */
        DOWN,
        /** Judged for the first time of the two. */
        NEW,
        /** Not judged any more. */
        NO_LONGER,
        /** Judged by neither. */
        NEVER
    }

    /** Area by area: those of the later one in its order, then those that only the earlier one looks at. */
    public static List<AreaChange> between(AssessmentEntry earlier, AssessmentEntry later) {
        var areas = new ArrayList<>(later.areas());
        var known = later.areas().stream().map(AssessedArea::id).toList();
        earlier.areas().stream().filter(area -> !known.contains(area.id())).forEach(areas::add);
        return areas.stream()
                .map(area -> new AreaChange(area, step(earlier, area), step(later, area)))
                .toList();
    }

    /** What became of it. */
    public Direction direction() {
        if (before == null) {
            return after == null ? Direction.NEVER : Direction.NEW;
        }
        if (after == null) {
            return Direction.NO_LONGER;
        }
        var difference = Integer.compare(after, before);
        return difference > 0 ? Direction.UP : difference < 0 ? Direction.DOWN : Direction.SAME;
    }

    private static @Nullable Integer step(AssessmentEntry assessment, AssessedArea area) {
        return assessment.assessment().of(area.id()).map(Judgement::step).orElse(null);
    }
}
