/** Names as they sound: transliteration by ICU, phonetics by Apache Commons Codec. */
@NullMarked
package org.lotse.platform.names;

import org.jspecify.annotations.NullMarked;
