package org.lotse.platform.ui.api.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PuzzleTest {

    private final Puzzle puzzle = Puzzle.of(8);

    @Test
    void anAnswerIsFoundByTryingAndSoIsOneThatIsNone() {
        assertThat(IntStream.range(0, 20_000).mapToObj(String::valueOf)).anyMatch(puzzle::isSolvedBy);
        assertThat(IntStream.range(0, 1_000).mapToObj(String::valueOf)).anyMatch(number -> !puzzle.isSolvedBy(number));
    }

    @Test
    void anAnswerToAnotherQuestionIsNone() {
        var answers = IntStream.range(0, 5_000)
                .mapToObj(String::valueOf)
                .filter(puzzle::isSolvedBy)
                .toList();
        var next = Puzzle.of(8);

        assertThat(next.question()).isNotEqualTo(puzzle.question());
        assertThat(answers).hasSizeGreaterThan(3).anyMatch(answer -> !next.isSolvedBy(answer));
    }

    @Test
    void whatIsNoNumberIsNoAnswer() {
        var easy = Puzzle.of(0);

        assertThat(easy.isSolvedBy("7")).isTrue();
        assertThat(easy.isSolvedBy("")).isFalse();
        assertThat(easy.isSolvedBy("-7")).isFalse();
        assertThat(easy.isSolvedBy("7777777777777777")).isFalse();
    }

    /** As {@code echo -n lotse:56 | sha256sum} says: it begins with 002c, that of 253 with 00bd. */
    @Test
    void countsTheZerosAsEverybodyDoes() {
        assertThat(answersTo(new Puzzle("lotse", 8))).containsExactly("56", "253");
        assertThat(answersTo(new Puzzle("lotse", 10))).containsExactly("56");
        assertThat(answersTo(new Puzzle("lotse", 11))).isEmpty();
    }

    private static List<String> answersTo(Puzzle asked) {
        return IntStream.range(0, 300)
                .mapToObj(String::valueOf)
                .filter(asked::isSolvedBy)
                .toList();
    }
}
