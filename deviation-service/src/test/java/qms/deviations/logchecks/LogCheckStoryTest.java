package qms.deviations.logchecks;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.OTHER_UNIT;
import static qms.service.ServiceUnderTest.UNIT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.events.CaseRef;
import qms.events.access.AccessId;
import qms.events.access.AccessRecorded;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.workers.Workers;
import qms.web.identity.Role;
import qms.web.time.Stockholm;

/** A month's readings are checked: from the sample that is drawn by itself to the signature of somebody who is not in it. */
class LogCheckStoryTest {

    private final ServiceUnderTest service = TheService.running();
    private final Caller checker = service.as("p-log-checker", Role.UNIT_MANAGER, UNIT);
    private final LocalDate month =
            Stockholm.day(Clock.systemUTC().instant()).withDayOfMonth(1).minusMonths(4);

    @Test
    void a_month_is_checked_by_somebody_else_than_those_who_have_read() {
        for (int i = 0; i < 12; i++) {
            read("p-log-reader", i);
        }
        Answer check = opened();
        String it = "/api/log-checks/" + check.at("/id");
        assertThat(check.at("/readings")).isEqualTo("12");
        assertThat(check.body().path("sample").size()).isEqualTo(10);
        assertThat(check.at("/terms/provision")).contains("2001:454");
        assertThat(check.at("/to")).isEqualTo(month.plusMonths(1).minusDays(1).toString());

        Caller reader = service.as("p-log-reader", Role.UNIT_MANAGER, UNIT);
        assertThat(act(reader, it, "/signature", "{'conclusion':'NOTHING_TO_REMARK'}")
                        .code())
                .isEqualTo("LOG_CHECK_OF_OWN_READING");
        assertThat(act(checker, it, "/remarks", remark(UUID.randomUUID().toString(), "UNEXPLAINED"))
                        .code())
                .isEqualTo("LOG_CHECK_READING_NOT_SAMPLED");
        String drawn = check.at("/sample/0/accessId");
        Answer remarked = act(checker, it, "/remarks", remark(drawn, "UNEXPLAINED"));
        assertThat(remarked.at("/remarks/0/text")).isEqualTo("Varför lästes ärendet?");
        assertThat(remarked.at("/remarks/0/by")).isEqualTo("p-log-checker");
        assertThat(act(checker, it, "/signature", "{'conclusion':'NOTHING_TO_REMARK'}")
                        .code())
                .isEqualTo("LOG_CHECK_HAS_REMARKS");
        Answer signed = act(checker, it, "/signature", "{'conclusion':'FOLLOWED_UP'}");
        assertThat(signed.at("/state")).isEqualTo("SIGNED");
        assertThat(signed.at("/signature/signedBy")).isEqualTo("p-log-checker");
        assertThat(signed.at("/signature/role")).isEqualTo("UNIT_MANAGER");
        assertThat(act(checker, it, "/signature", "{'conclusion':'FOLLOWED_UP'}")
                        .code())
                .isEqualTo("LOG_CHECK_SIGNED");

        assertThat(service.as(Role.AUDITOR, "*").get(it).at("/signature/conclusion"))
                .isEqualTo("FOLLOWED_UP");
        assertThat(service.as(Role.UNIT_MANAGER, OTHER_UNIT).get(it).status()).isEqualTo(404);
        assertThat(service.as(Role.EMPLOYEE, UNIT).get(it).status()).isEqualTo(403);
        service.context().getBean(Workers.class).roundOfAll();
        assertThat(checker.get(asked()).at("/total")).isEqualTo("1");
    }

    /** Opened by the worker, once the readings are in the lists. */
    private Answer opened() {
        service.as(Role.AUDITOR, "*")
                .getUntil(
                        "/api/accesses?person=p-log-reader",
                        answer -> answer.at("/total").equals("12"));
        Answer list = checker.getUntil(asked(), answer -> {
            if (answer.at("/total").equals("1")) {
                return true;
            }
            service.context().getBean(Workers.class).roundOfAll();
            return false;
        });
        return checker.get("/api/log-checks/" + list.at("/items/0/id"));
    }

    private String asked() {
        return "/api/log-checks?unit=" + UNIT + "&fromFrom=" + month + "&fromTo=" + month;
    }

    private void read(String person, int number) {
        AccessId id = new AccessId(UUID.randomUUID());
        Instant at = Stockholm.startOf(month.plusDays(9)).plus(number + 8, ChronoUnit.HOURS);
        service.happened(
                id.toString(),
                new AccessRecorded(
                        id,
                        UNIT,
                        new CaseRef("COMPLAINT", UUID.randomUUID().toString()),
                        person,
                        List.of("UNIT_MANAGER"),
                        List.of(UNIT),
                        "OPENED",
                        at,
                        at));
    }

    private static Answer act(Caller caller, String it, String act, String body) {
        return caller.seen(caller.get(it).etag()).post(it + act, body);
    }

    private static String remark(String reading, String verdict) {
        return "{'reading':'" + reading + "','verdict':'" + verdict + "','text':'Varför lästes ärendet?'}";
    }
}
