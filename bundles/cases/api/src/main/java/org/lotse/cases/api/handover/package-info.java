/**
 * Handing a case to another office: a package of exactly what was chosen and is allowed to go, which the other office accepts or
 * rejects. The file itself never leaves its tenant; who accepts opens one of their own.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.handover;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
