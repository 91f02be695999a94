package org.lotse.liga.ui.post;

import java.util.List;
import java.util.stream.Collectors;
import org.lotse.liga.api.post.Share;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;

/** For which municipalities a post is, in words. */
final class ShareWords {

    private ShareWords() {}

    /** For example "Singen 60 %, Gottmadingen 40 %". */
    static String of(List<Share> shares, Municipalities municipalities, Words words) {
        return shares.stream()
                .map(share ->
                        municipalities.name(share.municipality()) + " " + words.brief(share.percent()) + "\u00a0%")
                .collect(Collectors.joining(", "));
    }
}
