package org.lotse.liga.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.post.PostQuery;
import org.lotse.liga.api.post.PostSort;
import org.lotse.liga.api.post.PostState;
import org.lotse.platform.ui.api.Visit;

class PostAddressTest {

    @Test
    void everyFilterComesBackFromTheAddress() {
        var query = PostQuery.ALL
                .matching("mia awo")
                .of(new CarrierId(new UUID(1, 2)))
                .under(new AgreementId(new UUID(1, 3)))
                .in(new Ags("08335075"))
                .being(PostState.VACANT)
                .by(PostSort.FROM, true);

        assertThat(PostAddress.read(new Visit(Map.of(), PostAddress.write(query))))
                .isEqualTo(query);
        assertThat(PostAddress.write(PostQuery.ALL)).isEmpty();
        assertThat(PostAddress.read(new Visit(Map.of(), Map.of()))).isEqualTo(PostQuery.ALL);
    }

    @Test
    void whatMakesNoSenseIsLeftOut() {
        var nonsense = Map.of("carrier", "x", "municipality", "8335075", "state", "x", "sort", "x", "agreement", "1");

        assertThat(PostAddress.read(new Visit(Map.of(), nonsense))).isEqualTo(PostQuery.ALL);
    }
}
