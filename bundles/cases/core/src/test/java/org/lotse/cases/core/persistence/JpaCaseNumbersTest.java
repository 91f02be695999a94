package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class JpaCaseNumbersTest {

    private static final Year YEAR = Year.of(2017);

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private final JpaCaseNumbers numbers = new JpaCaseNumbers(DATABASE.entities());

    @Test
    void everyYearAndTenantBeginsWithOne() {
        assertThat(draw(YEAR)).isEqualTo(1);
        assertThat(draw(YEAR)).isEqualTo(2);
        assertThat(draw(Year.of(2018))).isEqualTo(1);

        DATABASE.scope().in(SINGEN);

        assertThat(draw(YEAR)).isEqualTo(1);
    }

    @Test
    void twoCasesInOneTransactionGetTwoNumbers() {
        var first = DATABASE.transactions().write(() -> List.of(numbers.next(YEAR), numbers.next(YEAR)));
        var later = DATABASE.transactions().write(() -> List.of(numbers.next(YEAR), numbers.next(YEAR)));

        assertThat(first).containsExactly(1, 2);
        assertThat(later).containsExactly(3, 4);
    }

    @Test
    void failedTransactionGivesItsNumberBack() {
        draw(YEAR);

        assertThatThrownBy(() -> DATABASE.transactions().write(() -> {
            numbers.next(YEAR);
            throw new IllegalStateException("planted");
        }));

        assertThat(draw(YEAR)).isEqualTo(2);
    }

    @Test
    void manyAtATimeGetDifferentNumbersFromTheVeryFirst() throws Exception {
        Callable<Integer> drawing = () -> draw(YEAR);
        var drawn = new ArrayList<Integer>();

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var number : threads.invokeAll(
                    IntStream.range(0, 80).mapToObj(i -> drawing).toList())) {
                drawn.add(number.get());
            }
        }

        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 80).boxed().toList());
    }

    private int draw(Year year) {
        return DATABASE.transactions().write(() -> numbers.next(year));
    }
}
