/**
 * Pages that a module holds open to people without an account, each about one tenant that is named in the address. The shell finds the
 * tenant, asks the gate, and shows the same as for any address that leads nowhere unless everything is in order.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.ui.api.open;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
