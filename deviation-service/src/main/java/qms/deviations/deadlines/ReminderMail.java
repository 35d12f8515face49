package qms.deviations.deadlines;

import java.time.LocalDate;
import org.springframework.core.env.Environment;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** The words of a mail: which case and what is to be done in it, and nothing about anybody. */
@Component
class ReminderMail {

    private final String from;
    private final String link;

    ReminderMail(Environment environment) {
        this.from = environment.getProperty("qms.mail.from", "kvalitet@localhost");
        this.link = environment.getProperty("qms.mail.link", "");
    }

    SimpleMailMessage of(DeadlineView deadline, String address, LocalDate today) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(address);
        mail.setSubject(subject(deadline, today));
        mail.setText("""
                %s
                Sista dag: %s
                Ärende: %s
                %s
                Påminnelsen har skickats av ledningssystemet. Svara inte på den.
                """.formatted(
                        deadline.called().title(),
                        deadline.due(),
                        deadline.called().caseRef().id(),
                        link.isBlank() ? "" : link + "/api/deadlines/" + deadline.id() + "\n"));
        return mail;
    }

    private static String subject(DeadlineView deadline, LocalDate today) {
        return (deadline.isLate(today) ? "Försenat: " : "Påminnelse: ")
                + deadline.called().title();
    }
}
