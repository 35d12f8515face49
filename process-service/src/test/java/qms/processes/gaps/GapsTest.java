package qms.processes.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.processes.gaps.GapKind.ACTIVITY_WITHOUT_ROUTINE;
import static qms.processes.gaps.GapKind.BROKEN_LINK;
import static qms.processes.gaps.GapKind.COLLABORATION_NOT_DESCRIBED;
import static qms.processes.gaps.GapKind.DOCUMENT_OF_RETIRED_PROCESS;
import static qms.processes.gaps.GapKind.DOCUMENT_PAST_REVIEW;
import static qms.processes.gaps.GapKind.PROCESS_WITHOUT_OWNER;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import qms.events.processes.ProcessActivity;
import qms.events.processes.ProcessContent;

class GapsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final DocumentState ROUTINE = document("r", TODAY.plusDays(1), null, false);
    private static final CollaborationState WITH_SCHOOL =
            new CollaborationState("c", "bjorken", "EXTERNAL", "p", false);

    @Test
    void nothing_is_missing_where_everything_is_in_place() {
        assertThat(kinds(List.of(process("EXTERNAL", "r")), List.of(ROUTINE), List.of(WITH_SCHOOL)))
                .isEmpty();
    }

    @Test
    void a_process_without_an_owner_is_told_of_also_as_a_draft() {
        ProcessState draft = new ProcessState("p", "bjorken", false, content("NONE"), null, null);

        assertThat(kinds(List.of(draft), List.of(), List.of())).containsExactly(PROCESS_WITHOUT_OWNER);
    }

    @Test
    void an_activity_is_without_a_routine_when_it_links_none_that_holds() {
        assertThat(kinds(List.of(process("NONE")), List.of(), List.of())).containsExactly(ACTIVITY_WITHOUT_ROUTINE);
        DocumentState draft = new DocumentState("d", "bjorken", "Utkast", null, null, null, false, null);
        DocumentState retired = document("e", TODAY.plusDays(1), TODAY, false);

        assertThat(kinds(List.of(process("NONE", "d", "e")), List.of(draft, retired), List.of()))
                .containsExactly(ACTIVITY_WITHOUT_ROUTINE);
    }

    @Test
    void a_document_is_past_its_review_from_the_day_after() {
        assertThat(kinds(List.of(), List.of(document("d", TODAY, null, false)), List.of()))
                .isEmpty();
        assertThat(kinds(List.of(), List.of(document("d", TODAY.minusDays(1), null, false)), List.of()))
                .containsExactly(DOCUMENT_PAST_REVIEW);
    }

    @Test
    void a_collaboration_that_is_needed_is_to_be_described_on_its_side_and_not_have_ended() {
        CollaborationState internal = new CollaborationState("c", "bjorken", "INTERNAL", "p", false);
        CollaborationState ended = new CollaborationState("c", "bjorken", "EXTERNAL", "p", true);
        CollaborationState ofAnother = new CollaborationState("c", "bjorken", "EXTERNAL", "q", false);
        CollaborationState ofTheUnit = new CollaborationState("c", "bjorken", "EXTERNAL", null, false);

        assertThat(kinds(List.of(process("BOTH", "r")), List.of(ROUTINE), List.of(WITH_SCHOOL, internal)))
                .isEmpty();
        assertThat(kinds(List.of(process("BOTH", "r")), List.of(ROUTINE), List.of(internal, ended, ofAnother)))
                .containsExactly(COLLABORATION_NOT_DESCRIBED);
        assertThat(kinds(List.of(process("EXTERNAL", "r")), List.of(ROUTINE), List.of(ofTheUnit)))
                .isEmpty();
    }

    @Test
    void hard_case_50_a_document_that_holds_while_all_its_processes_have_ended_and_a_link_that_leads_nowhere() {
        ProcessState ended = process("NONE", "r").retired(TODAY.minusDays(1));
        ProcessState lastDay = process("NONE", "r").retired(TODAY);

        assertThat(kinds(List.of(ended), List.of(ROUTINE), List.of())).containsExactly(DOCUMENT_OF_RETIRED_PROCESS);
        assertThat(kinds(List.of(lastDay), List.of(ROUTINE), List.of())).isEmpty();
        assertThat(kinds(List.of(ended, process("NONE", "r")), List.of(ROUTINE), List.of()))
                .isEmpty();
        assertThat(kinds(List.of(), List.of(document("d", TODAY, null, true)), List.of()))
                .containsExactly(BROKEN_LINK);
    }

    @Test
    void whoever_signed_an_earlier_major_version_and_not_the_new_one_is_counted_in_their_unit() {
        DocumentState next = new DocumentState("d", "bjorken", "Rutin", null, "2.1", TODAY, false, null);
        List<SignatureState> signatures = List.of(
                new SignatureState("1", "bjorken", "d", "1.0", "eva"),
                new SignatureState("2", "bjorken", "d", "1.3", "ali"),
                new SignatureState("3", "bjorken", "d", "2.0", "ali"),
                new SignatureState("4", "granen", "d", "1.0", "siv"),
                new SignatureState("5", "granen", "other", "1.0", "siv"));

        List<Gap> gaps = new Gaps(List.of(), List.of(next), List.of(), signatures, TODAY).all();

        assertThat(gaps)
                .extracting(gap -> gap.kind() + " " + gap.unit() + " " + gap.detail())
                .containsExactlyInAnyOrder(
                        "OLD_VERSION_SIGNED bjorken Antal personer: 1. Gällande version: 2.1",
                        "OLD_VERSION_SIGNED granen Antal personer: 1. Gällande version: 2.1");
    }

    @Test
    void each_gap_says_what_mends_it() {
        Gap gap = gaps(List.of(process("NONE")), List.of(), List.of()).getFirst();

        assertThat(gap.unit()).isEqualTo("bjorken");
        assertThat(gap.activity()).isEqualTo("Samtala");
        assertThat(gap.thing()).isEqualTo(new Gap.Thing("PROCESS", "p", "Utreda"));
        assertThat(gap.mend().path()).isEqualTo("/api/processes/p/revision");
        assertThat(gap.mend().label()).isEqualTo("Revidera processen och länka en rutin");
    }

    private static List<GapKind> kinds(
            List<ProcessState> processes, List<DocumentState> documents, List<CollaborationState> collaborations) {
        return gaps(processes, documents, collaborations).stream()
                .map(Gap::kind)
                .toList();
    }

    private static List<Gap> gaps(
            List<ProcessState> processes, List<DocumentState> documents, List<CollaborationState> collaborations) {
        return new Gaps(processes, documents, collaborations, List.of(), TODAY).all();
    }

    private static ProcessState process(String collaboration, String... documents) {
        ProcessContent content = content(collaboration, documents);
        return new ProcessState("p", "bjorken", true, content, content, null);
    }

    private static ProcessContent content(String collaboration, String... documents) {
        return new ProcessContent(
                null,
                "Utreda",
                "CORE",
                "UNIT",
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(new ProcessActivity(
                        "a", "Samtala", "Handläggare", null, null, List.of(documents), collaboration)),
                null);
    }

    private static DocumentState document(String id, LocalDate due, @Nullable LocalDate retiredOn, boolean broken) {
        return new DocumentState(id, "bjorken", "Rutin", null, "1.0", due, broken, retiredOn);
    }
}
