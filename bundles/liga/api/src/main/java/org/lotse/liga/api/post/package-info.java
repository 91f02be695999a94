/**
 * Posts that carriers have under an agreement, who holds them, and for which municipalities. Screens ask {@link org.lotse.liga.api.post.Posts} and
 * {@link org.lotse.liga.api.post.PostList}.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.liga.api.post;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
