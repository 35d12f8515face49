package qms.reports.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.web.forms.Forms;

/** What differs between two reports, value by value. */
class ChangedValueTest {

    @Test
    void one_more_in_a_list_is_one_difference_and_not_all_after_it() {
        assertThat(ChangedValue.between(Forms.parse("""
                                {"discrepancies": [{"unit": "granen", "figure": "lexSarah.reports", "declared": 5}]}"""), Forms.parse("""
                                {"discrepancies": [{"unit": "granen", "figure": "complaints.cases", "declared": 7},
                                                   {"unit": "granen", "figure": "lexSarah.reports", "declared": 6}]}""")))
                .containsExactly(
                        new ChangedValue("discrepancies[granen lexSarah.reports].declared", "5", "6"),
                        new ChangedValue(
                                "discrepancies[granen complaints.cases]",
                                null,
                                "{\"unit\":\"granen\",\"figure\":\"complaints.cases\",\"declared\":7}"));
    }

    @Test
    void the_same_in_another_order_is_a_difference() {
        assertThat(ChangedValue.between(
                        Forms.parse("{\"rows\": [{\"code\": \"A\"}, {\"code\": \"B\"}]}"),
                        Forms.parse("{\"rows\": [{\"code\": \"B\"}, {\"code\": \"A\"}]}")))
                .containsExactly(new ChangedValue("rows", "A, B", "B, A"));
    }

    @Test
    void rows_that_nothing_tells_apart_are_compared_by_their_places() {
        assertThat(
                        ChangedValue.between(
                                Forms.parse(
                                        "{\"rows\": [{\"code\": \"A\", \"n\": 1}, {\"code\": \"A\", \"n\": 2}], \"x\": [[1, 2]]}"),
                                Forms.parse(
                                        "{\"rows\": [{\"code\": \"A\", \"n\": 1}, {\"code\": \"A\", \"n\": 3}], \"x\": [[1, 4]]}")))
                .containsExactly(new ChangedValue("rows[1].n", "2", "3"), new ChangedValue("x[0][1]", "2", "4"));
    }
}
