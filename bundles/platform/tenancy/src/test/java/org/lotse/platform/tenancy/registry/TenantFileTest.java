package org.lotse.platform.tenancy.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;

class TenantFileTest {

    @Test
    void aRowIsReadWithEverythingItSays() {
        var file = TenantFile.parse(TenantFile.HEADER + "\n08335061;Öhningen;MUNICIPALITY;Gemeinde;3559;Höri\n");

        assertThat(file.faults()).isEmpty();
        assertThat(file.rows())
                .containsExactly(new TenantRow(
                        new TenantId("08335061"),
                        "Öhningen",
                        TenantKind.MUNICIPALITY,
                        Optional.of("Gemeinde"),
                        Optional.of(3559),
                        Optional.of("Höri")));
    }

    @Test
    void whatIsUnknownMayBeLeftEmptyOrDashed() {
        var file = TenantFile.parse(TenantFile.HEADER + "\n08335;Landkreis Konstanz;DISTRICT;;;–");

        assertThat(file.faults()).isEmpty();
        assertThat(file.rows())
                .containsExactly(new TenantRow(
                        new TenantId("08335"),
                        "Landkreis Konstanz",
                        TenantKind.DISTRICT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void emptyLinesCommentsWindowsLineEndsAndAByteOrderMarkDoNoHarm() {
        var file = TenantFile.parse(
                "\uFEFF" + TenantFile.HEADER + "\r\n\r\n# seat\r\n08335001;Aach;MUNICIPALITY;Stadt;2377;Engen\r\n");

        assertThat(file.faults()).isEmpty();
        assertThat(file.rows()).extracting(TenantRow::name).containsExactly("Aach");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8335001;Aach;MUNICIPALITY;Stadt;2377;Engen | Not an official",
                "08335;Aach;MUNICIPALITY;Stadt;2377;Engen | eight",
                "08335001;Aach;DISTRICT;Stadt;2377;Engen | five digits",
                "08335001;Aach;TOWN;Stadt;2377;Engen | neither DISTRICT nor MUNICIPALITY",
                "08335001;;MUNICIPALITY;Stadt;2377;Engen | name is missing",
                "08335001;Aach;MUNICIPALITY;Stadt;2.377;Engen | number of inhabitants",
                "08335001;Aach;MUNICIPALITY;Stadt;2377 | 5 fields instead of 6"
            })
    void aBadRowIsLeftOutWithItsLineNumberAndTheReason(String line, String reason) {
        var file = TenantFile.parse(
                TenantFile.HEADER + "\n08335002;Allensbach;MUNICIPALITY;Gemeinde;7353;Konstanz\n" + line + "\n");

        assertThat(file.rows()).extracting(TenantRow::name).containsExactly("Allensbach");
        assertThat(file.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.reason()).contains(reason);
        });
    }

    @Test
    void aKeyThatAppearsTwiceCountsOnce() {
        var row = "\n08335001;Aach;MUNICIPALITY;Stadt;2377;Engen";
        var file = TenantFile.parse(TenantFile.HEADER + row + row);

        assertThat(file.rows()).hasSize(1);
        assertThat(file.faults())
                .singleElement()
                .extracting(TenantFile.Fault::line)
                .isEqualTo(3);
    }

    @Test
    void aFileOfAnotherKindIsLeftAlone() {
        var file = TenantFile.parse("AGS,Name\n08335001,Aach\n");

        assertThat(file.rows()).isEmpty();
        assertThat(file.faults())
                .singleElement()
                .extracting(TenantFile.Fault::line)
                .isEqualTo(1);
    }
}
