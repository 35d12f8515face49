package qms.deviations.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import qms.events.PersonalText;
import qms.events.deadlines.DeadlineReminderMailed;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.Reporter;

/** Mails of reminders, taken by a real mail server of this process. */
class ReminderMailTest {

    private static final PersonalText WORDS = new PersonalText("k", "c2VhbGVk");
    private static final LexSarahCaseId CASE = LexSarahCaseId.of("018f0000-0000-7000-8000-0000000000a1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);

    private final ServerSetup setup = ServerSetupTest.SMTP.dynamicPort();
    private GreenMail server = started(setup);
    private final int port = server.getSmtp().getPort();
    private final DeadlineHouse house = new DeadlineHouse(
            LocalDateTime.of(2026, 3, 11, 8, 0),
            Map.of(
                    "qms.mail.host",
                    "localhost",
                    "qms.mail.port",
                    port,
                    "qms.mail.from",
                    "kvalitet@kommun.example",
                    "qms.mail.link",
                    "https://kvalitet.kommun.example"));

    @AfterEach
    void stop() {
        house.close();
        server.stop();
    }

    @Test
    void whoever_is_reminded_has_one_mail_that_says_nothing_about_anybody() throws Exception {
        house.person("officer", "LEX_SARAH_OFFICER", DeadlineHouse.DEPARTMENT);
        serious();
        house.round();
        house.round();
        house.restart();
        house.round();

        assertThat(server.getReceivedMessages()).hasSize(1);
        Message mail = server.getReceivedMessages()[0];
        DeadlineView deadline = notification();
        assertThat(mail.getAllRecipients()[0]).hasToString("officer@kommun.example");
        assertThat(mail.getFrom()[0]).hasToString("kvalitet@kommun.example");
        assertThat(mail.getSubject()).isEqualTo("Påminnelse: Anmäl till IVO");
        assertThat(mail.getContent().toString())
                .contains("Anmäl till IVO", "2026-03-11", CASE.toString(), "/api/deadlines/" + deadline.id())
                .doesNotContain("officer", "Björken", "SERIOUS");
        assertThat(mailed(deadline)).hasSize(1);
    }

    @Test
    void what_the_server_does_not_take_is_sent_when_it_does() {
        house.person("officer", "LEX_SARAH_OFFICER", DeadlineHouse.DEPARTMENT);
        server.stop();
        serious();
        house.round();
        assertThat(mailed(notification())).isEmpty();

        server = started(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        house.round();
        house.round();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mailed(notification())).hasSize(1);
    }

    @Test
    void each_day_of_an_alarm_is_a_mail_until_it_is_done() {
        house.person("officer", "LEX_SARAH_OFFICER", DeadlineHouse.DEPARTMENT);
        serious();
        house.round();
        house.at(DAY.plusDays(1), 8);
        house.round();
        house.happened(new LexSarahNotifiedToIvo(CASE, DeadlineHouse.UNIT, now(), now()));
        house.at(DAY.plusDays(2), 8);
        house.round();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    private void serious() {
        house.happened(new LexSarahReported(
                CASE,
                DeadlineHouse.UNIT,
                null,
                "REPORT",
                "SOL",
                DAY,
                now(),
                now(),
                new Reporter(WORDS, "EMPLOYEE"),
                "PROVISION",
                null,
                WORDS));
        house.happened(new LexSarahLevelDecided(CASE, DeadlineHouse.UNIT, "SERIOUS_MISCONDUCT", DAY, null, now()));
    }

    private DeadlineView notification() {
        return house.deadlines().stream()
                .filter(deadline -> deadline.called().obligation().equals("LEX_SARAH_NOTIFY_IVO"))
                .findFirst()
                .orElseThrow();
    }

    private Instant now() {
        return house.clock.instant();
    }

    private List<Object> mailed(DeadlineView deadline) {
        return house.eventsOf(deadline).stream()
                .filter(DeadlineReminderMailed.class::isInstance)
                .map(Object.class::cast)
                .toList();
    }

    private static GreenMail started(ServerSetup setup) {
        GreenMail server = new GreenMail(setup);
        server.start();
        return server;
    }
}
