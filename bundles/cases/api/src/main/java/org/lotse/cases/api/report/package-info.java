/**
 * What municipalities report to their district: the figures of a quarter, rounded so that nobody is recognised in them. The district sees
 * them side by side, and never a case.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.report;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
