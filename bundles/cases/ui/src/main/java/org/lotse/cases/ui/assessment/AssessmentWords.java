package org.lotse.cases.ui.assessment;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.assessment.AreaChange;
import org.lotse.cases.api.assessment.AreaData;
import org.lotse.cases.api.assessment.AssessedArea;
import org.lotse.cases.api.assessment.AssessmentEntry;
import org.lotse.cases.api.assessment.Scale;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** Says in one language how areas of life stand and what became of them. */
final class AssessmentWords {

    private final Words words;

    AssessmentWords(Words words) {
        this.words = words;
    }

    /** An area in the tenant's words; where it has none, in those of the shared list. */
    String of(AreaData area) {
        return Optional.ofNullable(area.name()).orElseGet(() -> words.of(area.shared()));
    }

    /** A step in one or two words; what was not judged in words too. */
    String shortly(AssessedArea area, @Nullable Integer step) {
        return step == null ? words.get("cases.assessment.not-judged") : shortly(area.scale(), step);
    }

    /** A step in one or two words. */
    String shortly(Scale scale, int step) {
        return words.get("cases.scale-short." + key(scale, step));
    }

    /** What a step means, as a sentence. */
    String meaning(Scale scale, int step) {
        return words.get("cases.scale." + key(scale, step));
    }

    /** What became of an area between two assessments, without its sign. */
    String of(AreaChange change) {
        return switch (change.direction()) {
            case UP, DOWN ->
                words.get(
                        "cases.change." + constant(change.direction()),
                        Math.abs(step(change.after()) - step(change.before())));
            case SAME, NEW, NO_LONGER, NEVER -> words.get("cases.change." + constant(change.direction()));
        };
    }

    /** A sign for those who look quickly; never without the words beside it. */
    static String sign(AreaChange.Direction direction) {
        return switch (direction) {
            case UP -> "▲";
            case DOWN -> "▼";
            case SAME -> "=";
            case NEW, NO_LONGER, NEVER -> "·";
        };
    }

    /** An assessment by its day. */
    String of(AssessmentEntry entry) {
        var day = Localized.date(entry.assessment().heldOn());
        return entry.isDraft() ? words.get("cases.assessment.draft-of", day) : day;
    }

    private static int step(@Nullable Integer step) {
        return step == null ? 0 : step;
    }

    private static String key(Scale scale, int step) {
        return constant(scale) + "." + step;
    }

    private static String constant(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
