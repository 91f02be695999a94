package org.lotse.platform.api.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.Actor;

class ActTest {

    private static final Act SWITCHED_ON = Act.of("platform.module-switched-on", "module", "cases");

    @Test
    void detailsAreAddedOneByOneAndKeptInOrder() {
        var act = SWITCHED_ON.with("with", "helpers").with("by-console", "true");

        assertThat(act.details().keySet()).containsExactly("by-console", "with");
        assertThat(SWITCHED_ON.details()).isEmpty();
    }

    @Test
    void detailThatIsTooLongIsCutAndNotRefused() {
        assertThat(SWITCHED_ON.with("roles", "r".repeat(500)).details().get("roles"))
                .hasSize(Act.DETAIL_LENGTH);
    }

    @Test
    void actorCanBeNamedWhereTheScopeDoesNotTell() {
        assertThat(SWITCHED_ON.by(new Actor.Operator("karaf")).by()).contains(new Actor.Operator("karaf"));
    }

    @Test
    void malformedActsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Act.of("Switched on!", "module", "cases"));
        assertThatIllegalArgumentException().isThrownBy(() -> Act.of("platform.switched", "A module", "cases"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Act.of("platform.switched", "module", "x".repeat(Act.SUBJECT_LENGTH + 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> SWITCHED_ON.with("Über", "x"));
    }
}
