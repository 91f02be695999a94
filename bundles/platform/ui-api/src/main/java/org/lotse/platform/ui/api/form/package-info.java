/**
 * Editing a record beside others who may edit it too. A form says its fields once, in {@link
 * org.lotse.platform.ui.api.form.FormFields}; an {@link org.lotse.platform.ui.api.form.Edit} does the rest: nothing typed
 * is lost, and nobody overwrites what they have not seen.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.ui.api.form;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
