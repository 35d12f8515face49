package qms.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegalBasisTest {

    @ParameterizedTest
    @CsvSource({
        "LEX_SARAH_REPORT, 2024-03-01, SOL, 14 kap. 3 § SoL 2001:453",
        "LEX_SARAH_REPORT, 2026-03-01, SOL, 27 kap. 2 § SoL 2025:400",
        "LEX_SARAH_INVESTIGATE, 2025-06-30, SOL, 14 kap. 6 § SoL 2001:453",
        "LEX_SARAH_INVESTIGATE, 2025-07-01, SOL, 27 kap. 5 § SoL 2025:400",
        "LEX_SARAH_NOTIFY_IVO, 2024-03-01, SOL, 14 kap. 7 § SoL 2001:453",
        "LEX_SARAH_NOTIFY_IVO, 2026-03-01, SOL, 27 kap. 6 § SoL 2025:400",
        "LEX_SARAH_REPORT, 2024-03-01, LSS, 24 b § LSS 1993:387",
        "LEX_SARAH_INVESTIGATE, 2026-03-01, LSS, 24 e § LSS 1993:387",
        "LEX_SARAH_NOTIFY_IVO, 2026-03-01, LSS, 24 f § LSS 1993:387",
        "LEX_MARIA_NOTIFY_IVO, 2026-03-01, HSL, 3 kap. 5 § PSL 2010:659",
        "COMPLAINT_INVESTIGATE, 2026-03-01, SOL, 5 kap. 3 § SOSFS 2011:9",
        "EVB_REPORT, 2025-04-15, SOL, 16 kap. 6 f § SoL 2001:453",
        "EVB_REPORT, 2025-07-15, SOL, 34 kap. 1 § SoL 2025:400",
        "CONFLICT_OF_INTEREST, 2026-03-01, SOL, 16 § FL 2017:900"
    })
    void hard_case_19_a_step_rests_on_the_law_of_its_own_day(
            LegalStep step, LocalDate day, String area, String citation) {
        assertThat(citations(step, day, area)).contains(citation);
    }

    @Test
    void hard_case_19_neither_law_is_cited_on_a_day_of_the_other() {
        assertThat(everything(LocalDate.of(2025, 6, 30), "SOL")).noneMatch(citation -> citation.contains("2025:400"));
        assertThat(everything(LocalDate.of(2025, 7, 1), "SOL")).noneMatch(citation -> citation.contains("2001:453"));
        assertThat(everything(LocalDate.of(2026, 3, 1), "LSS")).noneMatch(citation -> citation.contains("SoL"));
    }

    @Test
    void hard_case_19_lss_still_says_without_delay_where_the_new_act_says_at_once() {
        assertThat(text("lss-24e")).contains("utan dröjsmål").doesNotContain("genast");
        assertThat(text("sol-2025-27-5")).contains("ska genast dokumenteras och utredas");
    }

    @Test
    void hard_case_18_the_fee_is_that_of_the_day_of_the_decision() {
        assertThat(feeOn(LocalDate.of(2025, 12, 31))).contains("10 000 kronor och högst 1 000 000 kronor");
        assertThat(feeOn(LocalDate.of(2026, 1, 1))).contains("15 000 kronor och högst 1 500 000 kronor");
    }

    @Test
    void hard_case_24_deficiencies_of_a_provider_are_notified_by_an_act_of_their_own_from_2026() {
        LegalStep notify = LegalStep.PROVIDER_DEFICIENCY_NOTIFY;
        assertThat(citations(notify, LocalDate.of(2025, 12, 31), "SOL", "LSS")).isEmpty();
        assertThat(citations(notify, LocalDate.of(2026, 1, 1), "SOL", "LSS"))
                .containsExactly("27 kap. 7 § SoL 2025:400", "15 § 11 LSS 1993:387");
    }

    @ParameterizedTest
    @EnumSource
    void every_step_rests_on_something_today(LegalStep step) {
        assertThat(citations(step, LocalDate.of(2026, 3, 1), "SOL", "LSS", "HSL"))
                .isNotEmpty();
    }

    @Test
    void what_is_said_to_be_read_has_its_text_and_nothing_else_has() {
        assertThat(LegalProvisions.all())
                .allSatisfy(provision -> assertThat(provision.text().isEmpty())
                        .as(provision.key())
                        .isEqualTo(provision.confidence() != Confidence.READ));
    }

    @Test
    void a_key_names_one_provision_and_the_days_do_not_go_backwards() {
        Map<String, LegalProvision> byKey = new HashMap<>();
        for (LegalProvision provision : LegalProvisions.all()) {
            assertThat(byKey.put(provision.key(), provision))
                    .as(provision.key())
                    .isNull();
            assertThat(provision.validFrom() == null
                            || provision.validTo() == null
                            || provision.validFrom().isBefore(provision.validTo()))
                    .as(provision.key())
                    .isTrue();
        }
    }

    @Test
    void a_citation_leads_to_its_text() {
        LegalCitation citation = LegalBasis.of(LegalStep.LEX_SARAH_NOTIFY_IVO, LocalDate.of(2026, 3, 1), "SOL")
                .provisions()
                .getFirst();
        assertThat(citation.href()).isEqualTo("/api/legal-provisions/sol-2025-27-6");
        assertThat(text("sol-2025-27-6")).startsWith("Ett allvarligt missförhållande");
    }

    private static String feeOn(LocalDate decided) {
        return LegalProvisions.all().stream()
                .filter(provision -> provision.paragraph().equals("34 kap. 7 §") && provision.inForceOn(decided))
                .map(provision -> String.join(" ", provision.text()))
                .reduce("", String::concat);
    }

    private static String text(String key) {
        return String.join(" ", LegalProvisions.find(key).orElseThrow().text());
    }

    private static List<String> everything(LocalDate day, String area) {
        return Arrays.stream(LegalStep.values())
                .flatMap(step -> citations(step, day, area).stream())
                .toList();
    }

    private static List<String> citations(LegalStep step, LocalDate day, String... areas) {
        return LegalBasis.of(step, day, areas).provisions().stream()
                .map(LegalCitation::citation)
                .toList();
    }
}
