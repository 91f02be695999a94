package org.lotse.platform.press.xlsx;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import org.dhatim.fastexcel.Workbook;
import org.lotse.platform.api.workbook.Spreadsheets;
import org.osgi.service.component.annotations.Component;

/** Writes with fastexcel; its classes are this bundle's own. */
@Component
public final class TypedSpreadsheets implements Spreadsheets {

    private static final String PRODUCER = "Lotse";
    private static final String NO_VERSION = "1.0";

    @Override
    public void write(org.lotse.platform.api.workbook.Workbook workbook, OutputStream to) throws IOException {
        var names = new HashSet<String>();
        try (var book = new Workbook(new StaysOpen(to), PRODUCER, NO_VERSION)) {
            for (var sheet : workbook.sheets()) {
                new DrawnSheet(book.newWorksheet(TabName.of(sheet.name(), names)), workbook.language()).draw(sheet);
            }
        }
        to.flush();
    }

    /** Whoever opened it closes it. */
    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
