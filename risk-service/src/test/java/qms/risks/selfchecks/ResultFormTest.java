package qms.risks.selfchecks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qms.events.selfchecks.CheckResult;
import qms.web.forms.Forms;
import qms.web.problems.FieldProblem;

class ResultFormTest {

    private final List<FieldProblem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind':'YES_NO','value':true}      | YES_NO  | true",
                "{'kind':'YES_NO','value':false}     | YES_NO  | false",
                "{'kind':'COUNT','value':0}          | COUNT   | 0",
                "{'kind':'PERCENT','value':70}       | PERCENT | 70",
                "{'kind':'PERCENT','value':92.50}    | PERCENT | 92.5",
                "{'kind':'TEXT','value':'Följs väl'} | TEXT    | Följs väl"
            })
    void a_value_fits_its_kind(String json, String kind, String value) {
        assertThat(read(json)).isEqualTo(new CheckResult(kind, value, null, null));
        assertThat(problems).isEmpty();
    }

    @Test
    void a_sample_says_how_many_of_how_many() {
        assertThat(read("{'kind':'SAMPLE','passed':10,'of':10}")).isEqualTo(new CheckResult("SAMPLE", null, 10, 10));
    }

    /** Hard case 31: 70 % of what? */
    @Test
    void a_percentage_keeps_how_many_of_how_many_where_it_is_known() {
        assertThat(read("{'kind':'PERCENT','value':70,'passed':7,'of':10}"))
                .isEqualTo(new CheckResult("PERCENT", "70", 7, 10));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind':'YES_NO','value':'ja'}       | result.value  | MALFORMED",
                "{'kind':'YES_NO'}                    | result.value  | MISSING",
                "{'kind':'COUNT','value':2.5}         | result.value  | MALFORMED",
                "{'kind':'COUNT','value':-1}          | result.value  | OUT_OF_RANGE",
                "{'kind':'PERCENT','value':101}       | result.value  | OUT_OF_RANGE",
                "{'kind':'PERCENT','value':-0.5}      | result.value  | OUT_OF_RANGE",
                "{'kind':'PERCENT','value':'70 %'}    | result.value  | MALFORMED",
                "{'kind':'TEXT','value':7}            | result.value  | MALFORMED",
                "{'kind':'TEXT','value':' '}          | result.value  | MISSING",
                "{'kind':'SAMPLE','passed':11,'of':10}| result.passed | OUT_OF_RANGE",
                "{'kind':'SAMPLE','passed':-1,'of':10}| result.passed | OUT_OF_RANGE",
                "{'kind':'SAMPLE','passed':9}         | result.of     | MISSING",
                "{'kind':'SAMPLE','of':10}            | result.passed | MISSING",
                "{'kind':'GUESS','value':1}           | result.kind   | UNKNOWN_CODE",
                "{'value':1}                          | result.kind   | MISSING",
                "7                                    | result        | MALFORMED"
            })
    void a_value_that_does_not_fit_is_refused_where_it_stands(String json, String field, String code) {
        assertThat(read(json)).isNull();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.code()).hasToString(code);
        });
    }

    @Test
    void a_check_may_have_no_result() {
        assertThat(ResultForm.read(null, "result", problems)).isNull();
        assertThat(problems).isEmpty();
    }

    private CheckResult read(String json) {
        return ResultForm.read(Forms.parse(json.replace('\'', '"')), "result", problems);
    }
}
