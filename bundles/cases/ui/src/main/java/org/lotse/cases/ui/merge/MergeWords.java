package org.lotse.cases.ui.merge;

import java.util.Locale;
import java.util.Objects;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.merge.Belonging;
import org.lotse.cases.api.merge.MergeField;
import org.lotse.cases.api.merge.MergePreview;
import org.lotse.cases.api.merge.MergeRule;
import org.lotse.cases.ui.CoreData;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** Says what comes of merging two cases. */
final class MergeWords {

    private final Words words;

    MergeWords(Words words) {
        this.words = words;
    }

    /** What stands in a field of a case; a stroke if nothing does. */
    String value(MergeField field, CaseDetails file) {
        if (field.isEmpty(file)) {
            return "–";
        }
        var person = file.person();
        return switch (field) {
            case REACHED_BY -> words.of(Objects.requireNonNull(person.reachedBy()));
            case REACH_HINT -> Objects.requireNonNull(person.reachHint());
            case CONSENT -> words.of(file.consent());
            default -> CoreData.of(file).texts(words).getOrDefault(field.field(), "–");
        };
    }

    String of(Belonging what) {
        return constant("belonging", what);
    }

    String of(MergeRule rule, MergePreview preview) {
        return switch (rule) {
            case EARLIER_BEGINNING -> {
                var period = Objects.requireNonNull(preview.period());
                yield words.get(
                        key("merge-rule", rule), Localized.date(period.beginsOn()), Localized.date(period.endsOn()));
            }
            case RESPONSIBLE_CHANGES ->
                words.get(
                        key("merge-rule", rule),
                        preview.stays().responsible().name(),
                        preview.goes().responsible().name());
            case DISPUTED ->
                words.get(key("merge-rule", rule), words.data(preview.goes().disputed()));
            default -> constant("merge-rule", rule);
        };
    }

    private String constant(String kind, Enum<?> value) {
        return words.get(key(kind, value));
    }

    private static String key(String kind, Enum<?> value) {
        return "cases." + kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
