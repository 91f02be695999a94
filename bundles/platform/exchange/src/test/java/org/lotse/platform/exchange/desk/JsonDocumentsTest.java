package org.lotse.platform.exchange.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.tenant.TenantKind;

class JsonDocumentsTest {

    private final JsonDocuments documents = new JsonDocuments();

    record Letter(String greeting, @Nullable LocalDate on, Set<TenantKind> kinds, List<Line> lines) {}

    record Line(String text) {}

    record Shorter(String greeting) {}

    @Test
    void recordComesBackAsItWas() {
        var letter = new Letter(
                "ሰላም, ريما",
                LocalDate.of(2026, 2, 28),
                Set.of(TenantKind.DISTRICT),
                List.of(new Line("a"), new Line("b")));

        assertThat(documents.read(documents.write(letter), Letter.class)).isEqualTo(letter);
    }

    @Test
    void whatALaterVersionAddedIsOverlooked() {
        var later = documents.write(new Letter("Hallo", null, Set.of(), List.of()));

        assertThat(documents.read(later, Shorter.class)).isEqualTo(new Shorter("Hallo"));
    }

    @Test
    void refusalDoesNotQuoteTheContent() {
        assertThatThrownBy(() -> documents.read("{\"greeting\":\"Geheim\",", Letter.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a Letter")
                .hasNoCause();
    }
}
