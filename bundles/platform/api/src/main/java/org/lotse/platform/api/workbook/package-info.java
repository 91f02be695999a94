/**
 * What is taken along to go on reckoning: workbooks of sheets with typed cells, written as XLSX by the platform. Modules say what
 * stands in a cell; that numbers are numbers, days are days and a text never runs as a formula is the same for all of them.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.api.workbook;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
