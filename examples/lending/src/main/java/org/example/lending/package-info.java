/** A lending desk: rooms and things of a town, who has them and until when. A whole module in one bundle. */
@NullMarked
package org.example.lending;

import org.jspecify.annotations.NullMarked;
