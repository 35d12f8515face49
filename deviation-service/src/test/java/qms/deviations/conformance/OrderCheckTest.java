package qms.deviations.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qms.deviations.conformance.Conformance.Finding;
import qms.deviations.conformance.Conformance.Result;
import qms.deviations.conformance.OrderRule.Happened;
import qms.events.EventCatalogue;
import qms.events.EventName;
import qms.web.forms.Forms;

/** The order that is required of each kind of case, as the law and the boards have it. */
class OrderCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LEX_SARAH_CASE | RECEIVED_BEFORE_ASSESSED     | reported received assessed                   | KEPT
            LEX_SARAH_CASE | RECEIVED_BEFORE_ASSESSED     | reported assessed received                   | BROKEN
            LEX_SARAH_CASE | RECEIVED_BEFORE_ASSESSED     | reported                                     | NOT_YET
            LEX_SARAH_CASE | RECEIVED_BEFORE_ASSESSED     | reported declined                            | BROKEN
            LEX_SARAH_CASE | PROTECTED_AT_ONCE            | reported received{protection} investigated   | KEPT
            LEX_SARAH_CASE | PROTECTED_AT_ONCE            | reported received investigated               | BROKEN
            LEX_SARAH_CASE | INVESTIGATED_BEFORE_DECIDED  | reported level-decided                       | BROKEN
            LEX_SARAH_CASE | DECIDED_BEFORE_CLOSED        | reported closed                              | BROKEN
            LEX_SARAH_CASE | DECIDED_BEFORE_CLOSED        | reported declined closed                     | KEPT
            LEX_SARAH_CASE | AFFECTED_INFORMED_BEFORE_CLOSED | reported assessed{individualInformed=INFORMED} closed | KEPT
            LEX_SARAH_CASE | AFFECTED_INFORMED_BEFORE_CLOSED | reported assessed{individualInformed=TO_BE_INFORMED} closed | BROKEN
            LEX_SARAH_CASE | AFFECTED_INFORMED_BEFORE_CLOSED | reported declined closed                  | NOT_APPLICABLE
            LEX_SARAH_CASE | NOTIFIED_WHEN_SERIOUS        | level-decided{level=MISCONDUCT} closed       | NOT_APPLICABLE
            LEX_SARAH_CASE | NOTIFIED_WHEN_SERIOUS        | level-decided{level=SERIOUS_MISCONDUCT}      | NOT_YET
            LEX_SARAH_CASE | NOTIFIED_WHEN_SERIOUS        | level-decided{level=SERIOUS_MISCONDUCT} closed | BROKEN
            LEX_SARAH_CASE | NOTIFIED_WHEN_SERIOUS        | notified-to-ivo level-decided{level=SERIOUS_MISCONDUCT} closed | KEPT
            LEX_SARAH_CASE | NOTIFIED_WHEN_SERIOUS        | closed level-decided{level=SERIOUS_MISCONDUCT} notified-to-ivo closed | KEPT
            LEX_SARAH_CASE | FOLLOWED_UP_BEFORE_CLOSED    | level-decided{level=MISCONDUCT} closed followed-up | BROKEN
            LEX_SARAH_CASE | FOLLOWED_UP_BEFORE_CLOSED    | level-decided{level=NO_MISCONDUCT} closed    | NOT_APPLICABLE
            LEX_MARIA_CASE | PATIENT_INFORMED_BEFORE_CLOSED | event-reported closed                      | BROKEN
            LEX_MARIA_CASE | PATIENT_INFORMED_BEFORE_CLOSED | event-reported patient-not-informed closed | KEPT
            LEX_MARIA_CASE | NOTED_IN_JOURNAL             | patient-informed closed                      | BROKEN
            DEVIATION      | ESCALATED_WHEN_SUSPECTED     | triaged{suspectedMisconduct=true} closed     | BROKEN
            DEVIATION      | ESCALATED_WHEN_SUSPECTED     | triaged{suspectedMisconduct=false} closed    | NOT_APPLICABLE
            DEVIATION      | FOLLOWED_UP_BEFORE_CLOSED    | reported dismissed closed                    | NOT_APPLICABLE
            DEVIATION      | MEASURES_BEFORE_FOLLOW_UP    | followed-up measures-decided                 | BROKEN
            COMPLAINT      | FEEDBACK_BEFORE_CLOSED       | registered{kind=COMPLAINT} closed            | BROKEN
            COMPLAINT      | FEEDBACK_BEFORE_CLOSED       | registered{kind=COMPLAINT} feedback-declined closed | KEPT
            COMPLAINT      | FEEDBACK_BEFORE_CLOSED       | registered{kind=PRAISE} closed               | NOT_APPLICABLE
            COMPLAINT      | FEEDBACK_BEFORE_CLOSED       | registered{kind=COMPLAINT} withdrawn closed  | NOT_APPLICABLE
            COMPLAINT      | DEVIATION_EXAMINED           | registered{kind=COMPLAINT} decided closed    | BROKEN
            COMPLAINT      | DEVIATION_EXAMINED           | registered{kind=COMPLAINT} decided{deviationFound=false} closed | KEPT
            COMPLAINT      | MEASURES_BEFORE_CLOSED       | registered{kind=VIEWPOINT} no-action-decided closed | KEPT
            """)
    void a_rule_is_kept_or_broken_by_the_order_of_what_happened(
            String kind, String rule, String events, Result result) {
        assertThat(finding(kind, rule, events).result()).isEqualTo(result);
    }

    @Test
    void a_broken_rule_names_what_came_too_early_and_then_what_came_too_late() {
        assertThat(finding("LEX_SARAH_CASE", "RECEIVED_BEFORE_ASSESSED", "reported assessed received")
                        .events())
                .containsExactly(1L, 2L);
        assertThat(finding("LEX_SARAH_CASE", "DECIDED_BEFORE_CLOSED", "reported closed")
                        .events())
                .containsExactly(1L);
    }

    /** Hard case 19. */
    @Test
    void hard_case_19_a_rule_of_lex_sarah_cites_the_law_of_the_day_and_of_the_area() {
        String events = "reported received assessed";
        String rule = "RECEIVED_BEFORE_ASSESSED";
        assertThat(finding("LEX_SARAH_CASE", rule, events, LocalDate.of(2024, 2, 1), "SOL")
                        .source())
                .startsWith("Det rapporterade ska dokumenteras och utredas: ")
                .contains("14 kap.", "2001:453")
                .doesNotContain("2025:400");
        assertThat(finding("LEX_SARAH_CASE", rule, events, LocalDate.of(2026, 2, 1), "SOL")
                        .source())
                .contains("27 kap.", "2025:400")
                .doesNotContain("2001:453", "1993:387");
        assertThat(finding("LEX_SARAH_CASE", rule, events, LocalDate.of(2026, 2, 1), "LSS")
                        .source())
                .contains("1993:387")
                .doesNotContain("2025:400");
    }

    @Test
    void each_rule_and_each_state_is_of_an_event_that_there_is() {
        Set<String> known = EventCatalogue.events().values().stream()
                .map(type -> type.getAnnotation(EventName.class))
                .map(EventName::value)
                .collect(Collectors.toSet());
        assertThat(CaseOrder.all()).hasSize(4).allSatisfy((kind, order) -> {
            assertThat(known).containsAll(order.states().keySet());
            assertThat(order.rules()).hasSizeGreaterThan(5).allSatisfy(rule -> {
                assertThat(known).containsAll(rule.then().types());
                rule.first().forEach(first -> assertThat(known).containsAll(first.types()));
                if (rule.when() != null) {
                    assertThat(known).containsAll(rule.when().types());
                }
                if (rule.unless() != null) {
                    assertThat(known).containsAll(rule.unless().types());
                }
                assertThat(rule.source()).isNotBlank();
            });
        });
    }

    private static Finding finding(String kind, String key, String events) {
        return finding(kind, key, events, LocalDate.of(2026, 2, 3), "SOL");
    }

    private static Finding finding(String kind, String key, String events, LocalDate day, String lawArea) {
        OrderRule rule = CaseOrder.of(kind).rules().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        String feature = rule.then().types().getFirst().split("\\.")[0];
        List<Happened> happened = new ArrayList<>();
        for (String event : events.split(" ")) {
            happened.add(happened(happened.size(), feature, event, day));
        }
        return OrderCheck.of(rule, happened, List.of(lawArea));
    }

    /** An event with a field, as in {@code level-decided{level=MISCONDUCT}}; a field without a value says anything. */
    private static Happened happened(long number, String feature, String event, LocalDate day) {
        String[] parts = event.split("[{}]");
        String[] field = parts.length == 1 ? new String[0] : parts[1].split("=");
        String payload = switch (field.length) {
            case 0 -> "{}";
            case 1 -> "{\"" + field[0] + "\":\"något\"}";
            default -> "{\"" + field[0] + "\":\"" + field[1] + "\"}";
        };
        return new Happened(number, feature + "." + parts[0], day, false, Forms.parse(payload));
    }
}
