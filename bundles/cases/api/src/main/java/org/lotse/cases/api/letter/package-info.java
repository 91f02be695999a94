/**
 * Letters that are written out of a case, and the templates they begin with. What a template says is filled from the case; what comes of
 * it is the writer's text, set as a letter and kept as a document of the case.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.letter;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
