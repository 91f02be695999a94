/**
 * Data whose correctness the person disputes: marked as such until that is settled, and used only with the mark (§ 84 (2) SGB X,
 * Art. 16 and 18 GDPR).
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.dispute;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
