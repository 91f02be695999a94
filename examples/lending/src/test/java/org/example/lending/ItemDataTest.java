package org.example.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.rule.RuleViolation;

class ItemDataTest {

    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 25);

    @Test
    void textsAreTrimmedAndBlankOnesMissing() {
        assertThat(new ItemData(" Beamer ", ItemKind.THING, " ", null, "").checked())
                .isEqualTo(new ItemData("Beamer", ItemKind.THING, null, null, null));
    }

    @Test
    void whatIsLentHasABorrowerAndADay() {
        assertRefused("name", "", "Verein", TOMORROW);
        assertRefused("lentTo", "Beamer", null, TOMORROW);
        assertRefused("dueOn", "Beamer", "Verein", null);
    }

    private static void assertRefused(String field, String name, @Nullable String lentTo, @Nullable LocalDate dueOn) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new ItemData(name, ItemKind.THING, lentTo, dueOn, null).checked())
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }
}
