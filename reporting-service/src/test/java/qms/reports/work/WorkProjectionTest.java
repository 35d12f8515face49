package qms.reports.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.events.CaseRef;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintInvestigationStarted;
import qms.events.complaints.ComplaintWithdrawn;
import qms.events.deadlines.DeadlineExtended;
import qms.events.deadlines.DeadlineFact;
import qms.events.deadlines.DeadlineId;
import qms.events.deadlines.DeadlineMet;
import qms.events.deadlines.DeadlineReminded;
import qms.events.deadlines.DeadlineResumed;
import qms.events.deadlines.DeadlineSet;
import qms.events.deadlines.DeadlineStopped;
import qms.events.deadlines.DeadlineTerms;
import qms.events.deadlines.RemindedOne;
import qms.events.deadlines.ReminderRhythm;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahDeclined;
import qms.events.lexsarah.LexSarahInvestigatorAppointed;
import qms.events.measures.MeasureDecided;
import qms.events.measures.MeasureEffectJudged;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureImplemented;
import qms.events.measures.MeasurePostponed;
import qms.events.measures.MeasureProposed;
import qms.events.selfchecks.OccurrenceCancelled;
import qms.events.selfchecks.OccurrencePerformed;
import qms.events.selfchecks.OccurrencePlanned;
import qms.events.selfchecks.OccurrenceRescheduled;
import qms.events.selfchecks.SelfCheckId;
import qms.events.selfchecks.SelfCheckPlanned;
import qms.events.unitdescriptions.DescribedSection;
import qms.events.unitdescriptions.FollowUpReturned;
import qms.events.unitdescriptions.FollowUpSubmitted;
import qms.events.unitdescriptions.UnitDescriptionAdopted;
import qms.events.unitdescriptions.UnitDescriptionId;
import qms.events.writtenreports.WrittenReportApproved;
import qms.events.writtenreports.WrittenReportId;
import qms.events.writtenreports.WrittenReportPlanned;
import qms.events.writtenreports.WrittenReportReturned;
import qms.reports.work.Work.Item;
import qms.service.Folding;

/** What events open and close on the work list. */
class WorkProjectionTest {

    private static final String ID = "00000000-0000-7000-8000-000000000001";
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 4, 30);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 30);

    @Test
    void a_measure_waits_to_be_decided_carried_out_and_judged() {
        MeasureId id = MeasureId.of(ID);
        MeasureProposed proposed =
                new MeasureProposed(id, "bjorken", null, List.of(), "Andra nattrundan", "Enhetschef", DUE, NOW);
        MeasureDecided decided = new MeasureDecided(id, "bjorken", null, null, NOW);
        MeasurePostponed postponed = new MeasurePostponed(id, "bjorken", LATER, "Rekrytering.", NOW);
        MeasureImplemented implemented = new MeasureImplemented(id, "bjorken", DUE, NOW);
        MeasureEffectJudged judged = new MeasureEffectJudged(id, "bjorken", "EFFECTIVE", null, DUE, "ROLE", NOW);
        MeasureWork work = new MeasureWork();
        assertThat(said(Folding.fold(work, proposed))).containsExactly("Besluta om åtgärden 2026-04-30");
        assertThat(said(Folding.fold(work, proposed, decided))).containsExactly("Genomför åtgärden 2026-04-30");
        assertThat(said(Folding.fold(work, proposed, decided, postponed)))
                .containsExactly("Genomför åtgärden 2026-06-30");
        assertThat(said(Folding.fold(work, proposed, decided, implemented)))
                .containsExactly("Bedöm åtgärdens effekt null");
        assertThat(Folding.fold(work, proposed, decided, implemented, judged).open())
                .isEmpty();
    }

    @Test
    void a_patient_safety_report_waits_until_the_board_has_approved_it_and_other_reports_never() {
        WrittenReportId id = WrittenReportId.of(ID);
        WrittenReportWork work = new WrittenReportWork();
        WrittenReportReturned returned = new WrittenReportReturned(id, "bjorken", null, "Förklara.", NOW);
        WrittenReportApproved approved = new WrittenReportApproved(id, "bjorken", DUE, "§ 3", "2026/1", NOW);
        Work planned = Folding.fold(work, report(id, "PATIENT_SAFETY_REPORT"), returned);
        assertThat(said(planned))
                .containsExactly("Gör patientsäkerhetsberättelsen klar (3 kap. 10 § PSL 2010:659) 2026-03-01");
        assertThat(planned.open().getFirst().roles()).containsExactly("MAS", "QUALITY_COORDINATOR");
        assertThat(Folding.fold(work, report(id, "PATIENT_SAFETY_REPORT"), returned, approved)
                        .open())
                .isEmpty();
        assertThat(work.after(work.after(null, report(id, "QUALITY_REPORT")), returned))
                .isNull();
    }

    private static WrittenReportPlanned report(WrittenReportId id, String kind) {
        return new WrittenReportPlanned(
                id, "bjorken", null, kind, 2025, null, "Berättelse", null, 2, List.of(), null, NOW);
    }

    @Test
    void every_occasion_of_a_check_waits_until_it_is_done_or_given_up() {
        SelfCheckId id = SelfCheckId.of(ID);
        SelfCheckPlanned planned =
                new SelfCheckPlanned(id, "bjorken", null, 2026, null, null, "Journalgranskning", null, "TERTIAL", NOW);
        OccurrencePlanned first = new OccurrencePlanned(id, "bjorken", "T1", "T1", DUE, NOW);
        OccurrencePlanned second = new OccurrencePlanned(id, "bjorken", "T2", "T2", DUE, NOW);
        Work both = Folding.fold(
                new SelfCheckWork(),
                planned,
                first,
                second,
                new OccurrenceRescheduled(id, "bjorken", "T2", LATER, "Sjukdom.", NOW));
        assertThat(said(both)).containsExactly("Utför egenkontrollen 2026-04-30", "Utför egenkontrollen 2026-06-30");
        Work none = Folding.fold(
                new SelfCheckWork(),
                planned,
                first,
                second,
                new OccurrencePerformed(id, "bjorken", "T1", DUE, null, null, NOW),
                new OccurrenceCancelled(id, "bjorken", "T2", "Inga ärenden.", NOW));
        assertThat(none.open()).isEmpty();
    }

    @Test
    void a_deadline_waits_with_whoever_answers_and_with_whoever_it_has_risen_to_and_not_while_its_clock_stands() {
        DeadlineId id = DeadlineId.of(ID);
        DeadlineFact fact = new DeadlineFact("complaint.registered", DUE, ID, 0);
        DeadlineSet set = new DeadlineSet(
                id,
                "bjorken",
                new CaseRef("COMPLAINT", ID),
                "ANSWER",
                "1",
                "Svara på klagomålet",
                "mottaget",
                fact,
                DUE,
                new DeadlineTerms("WORKING_DAYS", 10, null, "Rutin", null, "U", DUE, null, null, true),
                new ReminderRhythm("UNIT_MANAGER", false, 3, 5, 5),
                NOW);
        DeadlineReminded reminded = new DeadlineReminded(
                id,
                "bjorken",
                1,
                "ESCALATED",
                1,
                DUE,
                List.of(new RemindedOne("DEPARTMENT_MANAGER", "iof", "p7")),
                NOW);
        DeadlineWork work = new DeadlineWork();
        Item risen = Folding.fold(work, set, reminded).open().getFirst();
        assertThat(risen.roles()).containsExactly("UNIT_MANAGER", "DEPARTMENT_MANAGER");
        assertThat(risen.persons()).containsExactly("p7");
        assertThat(risen.path()).isEqualTo("/api/complaints/" + ID);
        DeadlineStopped stopped = new DeadlineStopped(id, "bjorken", DUE, "Väntar på svar.", NOW);
        assertThat(said(Folding.fold(work, set, stopped))).containsExactly("Svara på klagomålet null");
        assertThat(said(Folding.fold(
                        work,
                        set,
                        stopped,
                        new DeadlineResumed(id, "bjorken", DUE, 2, LATER, "Svar har kommit.", NOW))))
                .containsExactly("Svara på klagomålet 2026-06-30");
        assertThat(said(Folding.fold(work, set, new DeadlineExtended(id, "bjorken", LATER, "Semester.", null, NOW))))
                .containsExactly("Svara på klagomålet 2026-06-30");
        assertThat(Folding.fold(work, set, new DeadlineMet(id, "bjorken", fact, NOW))
                        .open())
                .isEmpty();
    }

    @Test
    void whoever_is_appointed_to_investigate_has_it_on_the_list_until_it_is_over() {
        ComplaintId id = ComplaintId.of(ID);
        ComplaintInvestigationStarted started = new ComplaintInvestigationStarted(id, "bjorken", "p7", NOW);
        ComplaintInvestigations work = new ComplaintInvestigations();
        assertThat(Folding.fold(work, started).persons()).containsExactly("p7");
        assertThat(Folding.fold(work, started, new ComplaintWithdrawn(id, "bjorken", DUE, NOW))
                        .open())
                .isEmpty();
    }

    @Test
    void another_investigator_takes_the_place_of_the_first() {
        LexSarahCaseId id = LexSarahCaseId.of(ID);
        LexSarahInvestigations work = new LexSarahInvestigations();
        LexSarahInvestigatorAppointed first = new LexSarahInvestigatorAppointed(id, "bjorken", "p7", "p1", null, NOW);
        LexSarahInvestigatorAppointed second = new LexSarahInvestigatorAppointed(id, "bjorken", "p8", "p1", null, NOW);
        assertThat(Folding.fold(work, first, second).persons()).containsExactly("p8");
        assertThat(Folding.fold(work, first, new LexSarahDeclined(id, "bjorken", new PersonalText("k", "s"), NOW))
                        .open())
                .isEmpty();
    }

    @Test
    void a_section_waits_from_the_day_after_its_period_and_again_when_it_is_returned() {
        UnitDescriptionId id = UnitDescriptionId.of(ID);
        UnitDescriptionAdopted adopted = new UnitDescriptionAdopted(
                id, "bjorken", null, 2026, List.of(new DescribedSection("RISKS", "Risker", "", null)), null, NOW);
        FollowUpSubmitted submitted =
                new FollowUpSubmitted(id, "bjorken", 2026, "RISKS", "T1", "", "AS_PLANNED", null, null, DUE, NOW);
        Work work = Folding.fold(new FollowUpWork(), adopted, submitted);
        assertThat(said(work))
                .containsExactly("Följ upp Risker, T2 2026 2026-09-30", "Följ upp Risker, VB 2026 2027-01-31");
        assertThat(work.open().getFirst().since()).isEqualTo("2026-09-01");
        Work returned = Folding.fold(
                new FollowUpWork(),
                adopted,
                submitted,
                new FollowUpReturned(id, "bjorken", 2026, "RISKS", "T1", "Skriv mer.", NOW));
        assertThat(said(returned)).contains("Komplettera uppföljningen, T1 2026 null");
    }

    private static List<String> said(Work work) {
        return work.open().stream().map(item -> item.what() + " " + item.due()).toList();
    }
}
