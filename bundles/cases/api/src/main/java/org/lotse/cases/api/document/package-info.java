/**
 * Documents of a case: papers that were scanned, photographed or written, with what somebody has to know about them to find them
 * again. A document that is removed leaves behind that it was there, and why it is not there any more; nothing of what it said.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.document;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
