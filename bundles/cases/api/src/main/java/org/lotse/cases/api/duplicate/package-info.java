/** Whether somebody has a case already: people come with names written in many ways, and nobody is to be cared for twice. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.duplicate;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
