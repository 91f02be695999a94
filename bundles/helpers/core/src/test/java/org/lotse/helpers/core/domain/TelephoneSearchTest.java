package org.lotse.helpers.core.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.platform.api.data.SearchText;

class TelephoneSearchTest {

    @ParameterizedTest
    @ValueSource(strings = {"07531/900-111", "07531 900111", "(07531) 900 111"})
    void aTelephoneNumberIsFoundHoweverItIsGrouped(String typed) {
        assertThat(SearchText.of("Mina", TelephoneSearch.digits("07531 900-111")))
                .contains(TelephoneSearch.words(typed));
    }

    @Test
    void everyWordOfANameCounts() {
        assertThat(TelephoneSearch.words(" Muster,  Mina ")).containsExactly("muster", "mina");
    }

    @Test
    void nothingTypedNarrowsNothing() {
        assertThat(TelephoneSearch.words(" ")).isEmpty();
        assertThat(TelephoneSearch.words(null)).isEmpty();
    }
}
