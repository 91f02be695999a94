package org.lotse.platform.api.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void theExtraRowOnlyTellsThatMoreFollows() {
        var page = Page.of(List.of("a", "b", "c"), 2, row -> "after " + row);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.next()).contains("after b");
    }

    @Test
    void aPageWithoutAnExtraRowIsTheLast() {
        var page = Page.of(List.of("a", "b"), 2, row -> "after " + row);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.next()).isEmpty();
    }

    @Test
    void mappingKeepsThePlaceInTheList() {
        var page = Page.of(List.of(1, 2), 1, Object::toString).map(number -> number * 10);

        assertThat(page.items()).containsExactly(10);
        assertThat(page.next()).contains("1");
    }
}
