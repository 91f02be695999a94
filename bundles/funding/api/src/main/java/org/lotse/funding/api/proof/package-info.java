/** Proof of use (Verwendungsnachweis): figures for each integration manager, narrative report, deadlines; kept in versions, and what was sent stays as it was sent. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.funding.api.proof;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
