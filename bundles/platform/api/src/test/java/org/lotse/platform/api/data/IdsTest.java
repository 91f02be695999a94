package org.lotse.platform.api.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void identitiesAreOfVersionSevenAndTheStandardVariant() {
        var id = Ids.next(NOON);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void identitiesSortAsTextByTheMillisecondOfTheirMaking() {
        var earlier = Ids.next(NOON).toString();

        var later = Ids.next(NOON.plusMillis(1)).toString();

        assertThat(earlier).isLessThan(later);
    }

    @Test
    void identitiesOfOneMillisecondDiffer() {
        var made = new HashSet<UUID>();

        for (var i = 0; i < 10_000; i++) {
            made.add(Ids.next(NOON));
        }

        assertThat(made).hasSize(10_000);
    }
}
