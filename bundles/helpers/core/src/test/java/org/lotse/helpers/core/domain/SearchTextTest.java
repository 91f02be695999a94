package org.lotse.helpers.core.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"Müller", "mueller", "MULLER"})
    void spellingsOfANameFindEachOther(String typed) {
        assertThat(SearchText.of("Müller", "Zoë")).contains(SearchText.words(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"07531/900-111", "07531 900111", "(07531) 900 111"})
    void aTelephoneNumberIsFoundHoweverItIsGrouped(String typed) {
        assertThat(SearchText.of("Mina", SearchText.digits("07531 900-111"))).contains(SearchText.words(typed));
    }

    @Test
    void everyWordCounts() {
        assertThat(SearchText.words(" Muster,  Mina ")).containsExactly("muster", "mina");
    }

    @Test
    void nothingTypedNarrowsNothing() {
        assertThat(SearchText.words(" ")).isEmpty();
        assertThat(SearchText.words(null)).isEmpty();
    }
}
