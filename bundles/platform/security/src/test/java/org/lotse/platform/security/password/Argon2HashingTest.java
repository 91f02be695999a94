package org.lotse.platform.security.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class Argon2HashingTest {

    private final Argon2Hashing hashing = new Argon2Hashing(new Argon2Cost(64, 1, 1));

    @Test
    void rightPasswordMatches() {
        var hash = hashing.hash("quiet river stone".toCharArray());

        assertThat(hashing.matches("quiet river stone".toCharArray(), hash)).isTrue();
    }

    @Test
    void otherPasswordDoesNotMatch() {
        var hash = hashing.hash("quiet river stone".toCharArray());

        assertThat(hashing.matches("quiet river stonf".toCharArray(), hash)).isFalse();
        assertThat(hashing.matches(new char[0], hash)).isFalse();
    }

    @Test
    void samePasswordHasAnotherHashEachTime() {
        var password = "quiet river stone".toCharArray();

        assertThat(hashing.hash(password)).isNotEqualTo(hashing.hash(password));
    }

    @Test
    void passwordStaysAsItIsForTheCallerToWipe() {
        var password = "quiet river stone".toCharArray();

        hashing.hash(password);

        assertThat(password).isEqualTo("quiet river stone".toCharArray());
    }

    @Test
    void umlautMatchesHoweverTheKeyboardComposesIt() {
        var hash = hashing.hash("M\u00fcnsterplatz".toCharArray());

        assertThat(hashing.matches("Mu\u0308nsterplatz".toCharArray(), hash)).isTrue();
        assertThat(hashing.matches("Munsterplatz".toCharArray(), hash)).isFalse();
    }

    /** The reference implementation's own test, phc-winner-argon2 {@code src/test.c}: version 19, t=2, m=256, p=1. */
    @Test
    void hashOfTheReferenceImplementationMatches() {
        var reference = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

        assertThat(hashing.matches("password".toCharArray(), reference)).isTrue();
    }

    @Test
    void hashMadeWithLessEffortIsOutdated() {
        var weaker = new Argon2Hashing(new Argon2Cost(32, 1, 1)).hash("quiet river stone".toCharArray());
        var same = hashing.hash("quiet river stone".toCharArray());

        assertThat(hashing.outdated(weaker)).isTrue();
        assertThat(hashing.outdated(same)).isFalse();
    }

    @Test
    void hashThatWouldBringTheMachineDownIsRefused() {
        var monstrous = "$argon2id$v=19$m=99999999,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

        assertThatThrownBy(() -> hashing.matches("password".toCharArray(), monstrous))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("c29tZXNhbHQ");
    }

    @Test
    void anotherAlgorithmIsRefused() {
        assertThatThrownBy(() -> hashing.matches("password".toCharArray(), "$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
