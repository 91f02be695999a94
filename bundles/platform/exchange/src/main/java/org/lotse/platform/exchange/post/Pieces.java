package org.lotse.platform.exchange.post;

import java.util.ArrayList;
import java.util.List;

/** Long texts in pieces, as no database here is asked for longer ones. */
final class Pieces {

    private static final int LONGEST = 30_000;

    private Pieces() {}

    static List<String> of(String text) {
        var pieces = new ArrayList<String>();
        for (var begin = 0; begin < text.length(); begin += LONGEST) {
            pieces.add(text.substring(begin, Math.min(text.length(), begin + LONGEST)));
        }
        return pieces;
    }
}
