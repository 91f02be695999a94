/**
 * How a module shows itself. A view is one class: a prototype-scoped component published as
 * {@link org.lotse.platform.ui.api.View}, with its route, menu entry and permission declared beside it by
 * {@link org.lotse.platform.ui.api.Place}. The shell does the rest: routes per session, menu, start page, push. No
 * module imports the router or the servlet API.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.ui.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
