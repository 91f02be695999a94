/**
 * Words that several modules share so that their records fit together without one module needing the other: languages and
 * areas of life.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.api.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
