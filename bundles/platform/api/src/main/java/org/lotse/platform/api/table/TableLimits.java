package org.lotse.platform.api.table;

/**
 * How large a table may be.
 *
 * @param bytes of the file
 * @param rows below the headings
 */
public record TableLimits(long bytes, int rows) {}
