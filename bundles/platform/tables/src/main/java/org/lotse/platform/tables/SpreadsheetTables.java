package org.lotse.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.table.Table;
import org.lotse.platform.api.table.TableLimits;
import org.lotse.platform.api.table.TableReader;
import org.osgi.service.component.annotations.Component;

/** Reads a file as its ending says, once it is known to be no larger than allowed. */
@Component
public final class SpreadsheetTables implements TableReader {

    private static final long MEGABYTE = 1024L * 1024L;

    @Override
    public Table read(String fileName, InputStream content, TableLimits limits) throws IOException {
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!fileName.contains(".") || !ENDINGS.contains(ending)) {
            throw RuleViolation.at("file", "tables.rule.type");
        }
        var bytes = content.readNBytes(Math.toIntExact(limits.bytes() + 1));
        if (bytes.length > limits.bytes()) {
            throw RuleViolation.at("file", "tables.rule.size", limits.bytes() / MEGABYTE);
        }
        var collected = new Gathering(limits.rows());
        if (ending.equals("xlsx")) {
            Workbook.read(bytes, collected);
        } else {
            SeparatedText.read(bytes, collected);
        }
        return collected.table();
    }
}
