/**
 * How an accompaniment ends: which regular service takes over in each area of life, why the case is closed, until when it is kept, and
 * why it is taken up again. What is closed is read, never changed.
 */
@Export
@Version("0.2.0")
@NullMarked
package org.lotse.cases.api.closing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
