package org.lotse.platform.api.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Müller, mueller",
        "Müller, MULLER",
        "Mueller, müll",
        "Groß, GROSS",
        "Øzgür Işık, ozgur isik",
        "Łukasz, lukasz",
        "José, jose",
        "Queen, queen",
        "ريما حداد, حداد",
        "مُحَمَّد, محمد"
    })
    void whatIsTypedFindsWhatOthersWrote(String written, String typed) {
        var text = SearchText.of("KN-2017-00042", written);

        assertThat(SearchText.words(typed))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(text).contains(word));
    }

    @Test
    void numberIsFoundByItsEnd() {
        assertThat(SearchText.of("KN-2017-00042", "Haddad")).contains(SearchText.words("00042"));
    }

    @Test
    void wordsAreSplitAtGapsAndCommas() {
        assertThat(SearchText.words("  Haddad,Rima ")).containsExactly("haddad", "rima");
        assertThat(SearchText.words(" , ")).isEmpty();
        assertThat(SearchText.words(null)).isEmpty();
    }

    @Test
    void namesSortInGermanOrder() {
        assertThat(SearchText.sortable("Ärz")).isBetween(SearchText.sortable("Arx"), SearchText.sortable("Asal"));
    }
}
