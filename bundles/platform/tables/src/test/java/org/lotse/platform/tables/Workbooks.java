package org.lotse.platform.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The least that a spreadsheet needs to be one; what stands in a column "Geburtsdatum" is shown as a day. */
final class Workbooks {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Workbooks() {}

    @SafeVarargs
    static byte[] simple(List<String> headings, List<Object>... rows) throws IOException {
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
                    <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Liste" sheetId="1" r:id="r1"/></sheets>
                    </workbook>""".formatted(MAIN, OFFICE));
            part(archive, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="%s/relationships">
                    <Relationship Id="r1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/>
                    <Relationship Id="r2" Type="%s/styles" Target="styles.xml"/></Relationships>""".formatted(PACKAGE, OFFICE, OFFICE));
            part(archive, "xl/styles.xml", """
                    <styleSheet xmlns="%s"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>
                    """.formatted(MAIN));
            var lines = new StringBuilder(line(1, headings, List.copyOf(headings)));
            for (var place = 0; place < rows.length; place++) {
                lines.append(line(place + 2, headings, rows[place]));
            }
            part(
                    archive,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + lines + "</sheetData></worksheet>");
        }
        return bytes.toByteArray();
    }

    private static String line(int number, List<String> headings, List<Object> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(place -> cell(
                        (char) ('A' + place) + "" + number,
                        headings.get(place).equals("Geburtsdatum"),
                        cells.get(place)))
                .collect(Collectors.joining("", "<row r=\"" + number + "\">", "</row>"));
    }

    private static String cell(String address, boolean day, Object value) {
        return value instanceof Number
                ? "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(address, day ? 1 : 0, value)
                : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, value);
    }

    private static void part(ZipOutputStream archive, String name, String content) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write((HEAD + content).getBytes(UTF_8));
    }
}
