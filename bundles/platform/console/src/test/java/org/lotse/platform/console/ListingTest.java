package org.lotse.platform.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

    private final Listing listing = new Listing("ags", "name", "roles", "active")
            .row("08335075", "Singen \"Hohentwiel\" ü", List.of("a.b", "c.d"), true);

    @Test
    void jsonIsAnArrayOfObjectsInAscii() {
        assertThat(listing.json()).isEqualToIgnoringWhitespace("""
                        [ { "ags" : "08335075", "name" : "Singen \\"Hohentwiel\\" \\u00FC",
                            "roles" : [ "a.b", "c.d" ], "active" : true } ]
                        """);
    }

    @Test
    void nothingIsAnEmptyArrayAndATableThatSaysSo() {
        var empty = new Listing("ags");

        assertThat(empty.json()).isEqualToIgnoringWhitespace("[]");
        assertThat(printed(empty, false)).contains("None.");
    }

    @Test
    void tableIsWrittenForPeople() {
        assertThat(printed(listing, false)).contains("ags", "Singen \"Hohentwiel\" ü", "a.b, c.d", "yes");
    }

    @Test
    void rowHasAValueForEachColumn() {
        assertThatThrownBy(() -> listing.row("08335075")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String printed(Listing listing, boolean json) {
        var bytes = new ByteArrayOutputStream();
        listing.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), json);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
