package org.lotse.platform.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lotse.platform.api.workbook.Spreadsheets;
import org.lotse.platform.api.workbook.Workbook;

/** Spreadsheets that keep what they were given: a test asks what stands in the cells. */
public final class WrittenWorkbooks implements Spreadsheets {

    private final List<Workbook> workbooks = new ArrayList<>();

    @Override
    public void write(Workbook workbook, OutputStream to) throws IOException {
        workbooks.add(workbook);
        to.write(workbook.sheets().getFirst().name().getBytes(StandardCharsets.UTF_8));
    }

    /** What was written, in order. */
    public List<Workbook> workbooks() {
        return List.copyOf(workbooks);
    }
}
