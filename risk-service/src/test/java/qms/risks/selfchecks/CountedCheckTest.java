package qms.risks.selfchecks;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.BOARD;
import static qms.service.ServiceUnderTest.OTHER_UNIT;
import static qms.service.ServiceUnderTest.UNIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.Reporter;
import qms.risks.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.workers.Workers;
import qms.web.identity.Role;

/** Checks that count the platform's own figures fill themselves in, and the annual wheel shows them. */
class CountedCheckTest {

    private static final PersonalText SEALED = new PersonalText("key", "c2VhbGVk");

    private final ServiceUnderTest service = TheService.running();
    private final Caller coordinator = service.coordinator();

    @Test
    void a_check_of_complaints_is_performed_after_the_period_with_what_was_known_then() {
        complaint("2017-03-01T10:00:00Z");
        complaint("2017-04-30T22:30:00Z");
        String forwarded = complaint("2017-02-01T10:00:00Z");
        service.happened(
                forwarded,
                new ComplaintForwarded(
                        ComplaintId.of(forwarded),
                        UNIT,
                        LocalDate.of(2017, 2, 3),
                        Instant.parse("2017-02-03T10:00:00Z")));

        Answer check = check("complaints.cases", 2017);
        Answer counted = performed(check);
        assertThat(counted.at("/occurrences/0/result/kind")).isEqualTo("COUNT");
        assertThat(counted.at("/occurrences/0/result/value")).isEqualTo("1");
        assertThat(counted.at("/occurrences/0/figureNow")).isEqualTo("1");
        assertThat(counted.at("/occurrences/0/status")).isEqualTo("PERFORMED");

        complaint("2017-04-02T10:00:00Z");
        Answer later = coordinator.getUntil(
                check.location(),
                answer -> answer.at("/occurrences/0/figureNow").equals("2"));
        assertThat(later.at("/occurrences/0/figureNow")).isEqualTo("2");
        assertThat(later.at("/occurrences/0/result/value")).isEqualTo("1");
        assertThat(later.etag()).isEqualTo(counted.etag());
    }

    @Test
    void a_check_of_lex_sarah_leaves_what_a_private_provider_told() {
        report("REPORT");
        report("PROVIDER_INFORMATION");
        assertThat(performed(check("lexSarah.reports", 2018)).at("/occurrences/0/result/value"))
                .isEqualTo("1");
    }

    @Test
    void a_figure_is_counted_and_nothing_else() {
        Answer refused = coordinator.post(
                "/api/self-checks",
                "{'unit':'bjorken','year':2017,'name':'Klagomål','frequency':'TERTIAL',"
                        + "'design':{'method':'SURVEY','figure':'complaints.cases'}}");
        assertThat(refused.errors()).containsExactly("design.method OUT_OF_RANGE");
    }

    @Test
    void a_draft_has_no_occasions_and_a_design_is_whole() {
        Answer refused = coordinator.post(
                "/api/self-checks",
                "{'unit':'bjorken','year':2017,'name':'Klagomål','frequency':'TERTIAL','draft':true,"
                        + "'occurrences':[{'period':'T1','due':'2017-04-30'}],'design':{'method':'SAMPLE',"
                        + "'rule':'FREQ=DAILY','preset':'IN_MARCH','startsOn':'2018-01-01',"
                        + "'questions':[{'key':'a','text':'Ett?'},{'key':'a','text':'Två?'}]}}");
        assertThat(refused.errors())
                .containsExactlyInAnyOrder(
                        "design.sampleSize MISSING",
                        "design.preset DUPLICATE",
                        "design.startsOn OUT_OF_RANGE",
                        "design.questions[1].key DUPLICATE",
                        "occurrences OUT_OF_RANGE");
    }

    @Test
    void the_wheel_of_a_board_shows_what_is_below_it_and_of_a_unit_its_own() {
        Answer check = check("lexSarah.reports", 2016);
        performed(check);
        String path = "/api/annual-wheel/" + BOARD + "/2016";
        Answer wheel = coordinator.getUntil(
                path, answer -> answer.at("/months/3/checks/0/status").equals("DONE"));
        assertThat(wheel.at("/rows/0/selfCheck")).isEqualTo(check.at("/id"));
        assertThat(wheel.at("/rows/0/occurrences/0/status")).isEqualTo("DONE");
        assertThat(coordinator.get(path + "?below=false").body().path("rows").size())
                .isZero();
        assertThat(coordinator
                        .get("/api/annual-wheel/" + UNIT + "/2016?below=false&asOf=2016-05-01")
                        .at("/rows/0/occurrences/0/status"))
                .isEqualTo("OVERDUE");
        assertThat(service.as(Role.UNIT_MANAGER, OTHER_UNIT)
                        .get("/api/annual-wheel/" + UNIT + "/2016")
                        .status())
                .isEqualTo(404);
        assertThat(coordinator.get("/api/annual-wheel/" + UNIT + "/16").errors())
                .containsExactly("year MALFORMED");
        assertThat(coordinator.get("/api/annual-wheel/" + UNIT + "/1516").errors())
                .containsExactly("year OUT_OF_RANGE");
    }

    private Answer check(String figure, int year) {
        Answer made = coordinator.post(
                "/api/self-checks",
                "{'unit':'bjorken','year':%d,'name':'Antal','frequency':'TERTIAL','design':{'method':'COUNT','figure':'%s'},"
                                .formatted(year, figure)
                        + "'occurrences':[{'period':'T1','due':'%d-04-30'}]}".formatted(year));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return made;
    }

    private Answer performed(Answer check) {
        coordinator.getUntil(
                "/api/self-checks?unit=bjorken&size=200&year=" + check.at("/year"),
                list -> list.body().toString().contains(check.at("/id")));
        service.context().getBean(Workers.class).roundOfAll();
        return coordinator.get(check.location());
    }

    private String complaint(String receivedAt) {
        String id = UUID.randomUUID().toString();
        Instant received = Instant.parse(receivedAt);
        service.happened(
                id,
                new ComplaintRegistered(
                        ComplaintId.of(id),
                        UNIT,
                        null,
                        "COMPLAINT",
                        "PHONE",
                        received,
                        received,
                        "RELATIVE",
                        List.of("TREATMENT"),
                        null,
                        SEALED,
                        null,
                        false));
        return id;
    }

    private void report(String kind) {
        String id = UUID.randomUUID().toString();
        Instant reported = Instant.parse("2018-02-01T10:00:00Z");
        service.happened(
                id,
                new LexSarahReported(
                        LexSarahCaseId.of(id),
                        UNIT,
                        null,
                        kind,
                        "SOL",
                        LocalDate.of(2018, 1, 31),
                        reported,
                        reported,
                        new Reporter(SEALED, "EMPLOYEE"),
                        "PROVISION",
                        null,
                        SEALED));
    }
}
