/** Tables from files: CSV by FastCSV, XLSX by fastexcel; what deceives or floods is refused before they see it. */
@NullMarked
package org.lotse.platform.tables;

import org.jspecify.annotations.NullMarked;
