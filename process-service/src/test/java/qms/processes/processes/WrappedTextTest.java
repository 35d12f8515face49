package qms.processes.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTextTest {

    @Test
    void a_text_is_broken_between_words() {
        assertThat(WrappedText.lines("Bedöma behov av  omedelbart skydd", 16))
                .containsExactly("Bedöma behov av", "omedelbart skydd");
    }

    @Test
    void a_word_longer_than_a_line_is_parted_with_a_hyphen() {
        assertThat(WrappedText.lines("Verksamhetsuppföljningssamordnare", 15))
                .containsExactly("Verksamhetsupp-", "följningssamor-", "dnare")
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(15));
    }

    @Test
    void nothing_is_no_line() {
        assertThat(WrappedText.lines(" ", 15)).isEmpty();
    }
}
