/**
 * How a list that was kept outside becomes cases: it is received, its columns are told what they mean, it is checked row by row by
 * the rules of the case form, and it is taken in as a whole or not at all.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.importing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
