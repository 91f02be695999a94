package org.lotse.platform.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    private final StringWriter written = new StringWriter();
    private final CsvRows rows = new CsvRows(written);

    @Test
    void aTableBeginsWithTheMarkThatTellsUtf8() {
        rows.add("Größe");

        assertThat(written).hasToString("\uFEFF\"Größe\"\r\n");
    }

    @Test
    void cellsAreSeparatedBySemicolonsAndQuoted() {
        rows.add("a;b", "sagt \"ja\"", null, 7);

        assertThat(written).hasToString("\uFEFF\"a;b\";\"sagt \"\"ja\"\"\";\"\";\"7\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "+49(0)=1"})
    void noCellIsAFormula(String text) {
        rows.add(text);

        assertThat(written.toString()).startsWith("\uFEFF\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+49 7531 000-111", "-7,5", "Mina", "a=b"})
    void whatOnlyLooksLikeOneStaysAsItIs(String text) {
        rows.add(text);

        assertThat(written).hasToString("\uFEFF\"" + text + "\"\r\n");
    }
}
