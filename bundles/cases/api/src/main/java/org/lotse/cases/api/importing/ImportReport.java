package org.lotse.cases.api.importing;

import java.util.List;

/**
 * What came of checking a list.
 *
 * @param rows how many it has
 * @param badRows how many of them cannot be taken in
 * @param errors why, in the order of the file; several may be about one row
 * @param hints what does not stand in the way: somebody may have a case already, or stand in the list twice
 */
public record ImportReport(int rows, int badRows, List<RowRemark> errors, List<RowRemark> hints) {

    /** Copies the lists. */
    public ImportReport {
        errors = List.copyOf(errors);
        hints = List.copyOf(hints);
    }
}
