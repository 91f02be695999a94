/** Regular services: the district keeps and publishes the list, municipalities look them up. */
@NullMarked
package org.lotse.cases.ui.directory;

import org.jspecify.annotations.NullMarked;
