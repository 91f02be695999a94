/**
 * Mail to volunteers: to a circle, to the people of a shift, to a few who were chosen; what became of it for each of them; and what nobody has to
 * write, because it goes out by itself. Nobody sees another one's address.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.helpers.api.message;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
