/** What the person disputes (§ 84 (2) SGB X). */
@NullMarked
package org.lotse.cases.ui.dispute;

import org.jspecify.annotations.NullMarked;
