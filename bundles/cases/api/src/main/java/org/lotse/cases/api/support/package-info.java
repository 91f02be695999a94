/**
 * Support requests: a case asks the helper circle for somebody who helps. What is asked travels without the person: neither name nor
 * number nor case leaves with it, only the kind of help, the languages and when it is needed.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.cases.api.support;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
