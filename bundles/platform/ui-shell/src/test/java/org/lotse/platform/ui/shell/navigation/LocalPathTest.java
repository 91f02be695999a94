package org.lotse.platform.ui.shell.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @CsvSource({
        "cases, cases",
        "/cases, cases",
        "cases/0192-7/edit, cases/0192-7/edit",
        "'cases?text=M%C3%BCller&sort=name', 'cases?text=M%C3%BCller&sort=name'",
        "'', ''"
    })
    void aPlaceOfTheApplicationIsWhereToGo(String wanted, String path) {
        assertThat(LocalPath.of(wanted)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "cases/../../x",
                "cases//x",
                "cases\r\nSet-Cookie: a=b",
                "cases?a=<script>",
                " cases"
            })
    void anythingElseIsNot(String wanted) {
        assertThat(LocalPath.of(wanted)).isEmpty();
    }
}
