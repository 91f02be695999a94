package org.lotse.platform.exchange.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.tenant.TenantId;

class SealTest {

    private static final TenantId KONSTANZ = new TenantId("08335043");
    private static final TenantId SINGEN = new TenantId("08335075");
    private static final String OUTSIDE = "1|cases.hand-over|CONTENT";

    private final Seal seal = new Seal(tenant -> {
        var key = new byte[32];
        Arrays.fill(key, (byte) tenant.hashCode());
        return key;
    });

    @Test
    void readerOpensWhatWasSealedForIt() throws BrokenSeal {
        var sealed = seal.close(SINGEN, OUTSIDE, "Ада Beispiel");

        assertThat(seal.open(SINGEN, OUTSIDE, sealed)).isEqualTo("Ада Beispiel");
        assertThat(new String(Base64.getDecoder().decode(sealed), StandardCharsets.UTF_8))
                .doesNotContain("Beispiel");
    }

    @Test
    void sameTextIsSealedDifferentlyEachTime() {
        assertThat(seal.close(SINGEN, OUTSIDE, "x")).isNotEqualTo(seal.close(SINGEN, OUTSIDE, "x"));
    }

    @Test
    void nobodyElseOpensIt() {
        var sealed = seal.close(SINGEN, OUTSIDE, "x");

        assertThatThrownBy(() -> seal.open(KONSTANZ, OUTSIDE, sealed)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void changeOfAnyByteIsNoticed() {
        var sealed = Base64.getDecoder().decode(seal.close(SINGEN, OUTSIDE, "x"));

        for (var place = 0; place < sealed.length; place++) {
            var changed = sealed.clone();
            changed[place] ^= 1;
            assertThatThrownBy(
                            () -> seal.open(SINGEN, OUTSIDE, Base64.getEncoder().encodeToString(changed)))
                    .as("byte %s", place)
                    .isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void insideOfOnePackageDoesNotFitAnother() {
        var sealed = seal.close(SINGEN, OUTSIDE, "x");

        assertThatThrownBy(() -> seal.open(SINGEN, "2|cases.hand-over|CONTENT", sealed))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void whatIsNoSealAtAllIsBroken() {
        assertThatThrownBy(() -> seal.open(SINGEN, OUTSIDE, "AAAA")).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> seal.open(SINGEN, OUTSIDE, "not base 64")).isInstanceOf(BrokenSeal.class);
    }
}
