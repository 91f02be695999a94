package org.lotse.funding.core.domain.allocation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as spreadsheets save them: numbers, texts, formulas with and without what they came to last, and errors. */
final class Xlsx {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Xlsx() {}

    /**
     * A formula.
     *
     * @param text without the equals sign
     * @param last what it came to when it was saved; empty if it was never reckoned
     */
    record Formula(String text, String last) {}

    /** A cell in which a formula failed. */
    record Failed(String error) {}

    static byte[] of(List<List<Object>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            part(archive, "[Content_Types].xml", """
                    <Types xmlns="%s/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/>
                    <Override PartName="/xl/styles.xml" ContentType="%sstyles+xml"/></Types>""".formatted(PACKAGE, TYPE, TYPE, TYPE));
            part(archive, "_rels/.rels", """
                    <Relationships xmlns="%s/relationships"><Relationship Id="r1" Type="%s/officeDocument"
                     Target="xl/workbook.xml"/></Relationships>""".formatted(PACKAGE, OFFICE));
            part(archive, "xl/workbook.xml", """
                    <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Anlage 1" sheetId="1" r:id="r1"/></sheets>
                    </workbook>""".formatted(MAIN, OFFICE));
            part(archive, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="%s/relationships"><Relationship Id="r1" Type="%s/worksheet"
                     Target="worksheets/sheet1.xml"/>
                    <Relationship Id="r2" Type="%s/styles" Target="styles.xml"/></Relationships>""".formatted(PACKAGE, OFFICE, OFFICE));
            part(
                    archive,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + MAIN
                            + "\"><cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
            part(
                    archive,
                    "xl/worksheets/sheet1.xml",
                    IntStream.range(0, rows.size())
                            .mapToObj(place -> line(place + 1, rows.get(place)))
                            .collect(Collectors.joining(
                                    "", "<worksheet xmlns=\"" + MAIN + "\"><sheetData>", "</sheetData></worksheet>")));
        }
        return bytes.toByteArray();
    }

    private static String line(int number, List<Object> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(place -> cell((char) ('A' + place) + "" + number, cells.get(place)))
                .collect(Collectors.joining("", "<row r=\"" + number + "\">", "</row>"));
    }

    private static String cell(String address, Object value) {
        return switch (value) {
            case Integer number -> "<c r=\"%s\"><v>%s</v></c>".formatted(address, number);
            case BigDecimal number -> "<c r=\"%s\"><v>%s</v></c>".formatted(address, number);
            case Formula formula ->
                formula.last().isEmpty()
                        ? "<c r=\"%s\"><f>%s</f></c>".formatted(address, formula.text())
                        : "<c r=\"%s\"><f>%s</f><v>%s</v></c>".formatted(address, formula.text(), formula.last());
            case Failed failed -> "<c r=\"%s\" t=\"e\"><v>%s</v></c>".formatted(address, failed.error());
            default -> "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, value);
        };
    }

    private static void part(ZipOutputStream archive, String name, String content) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write((HEAD + content).getBytes(UTF_8));
    }
}
