package qms.deviations.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.mail.MailSender;
import org.springframework.stereotype.Component;
import qms.deviations.deadlines.DeadlineCommand.RecordMailedReminder;
import qms.deviations.deadlines.DeadlineView.Reminder;
import qms.deviations.platform.StaffProjection;
import qms.events.PersonalText;
import qms.events.deadlines.DeadlineId;
import qms.service.privacy.Sealer;
import qms.service.projection.Versioned;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.service.workers.Automation;
import qms.service.workers.Worker;
import qms.web.time.Stockholm;

/**
 * Mails the newest reminder of a deadline to whoever was reminded and has an address in the register, again until the mail server takes it. That it has
 * is an event; between the two a killed process may send it twice, never not at all.
 */
@Component
@Order(3)
class WhenSomebodyIsRemindedThenAnEmailIsSent implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(WhenSomebodyIsRemindedThenAnEmailIsSent.class);

    /** As process-service sealed it. */
    private static final String CONTACT = "person.contact";

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;]+");

    /** Older reminders are no news. */
    private static final int DAYS_OF_NEWS = 3;

    private final DeadlineProjection deadlines;
    private final StaffProjection staff;
    private final Views views;
    private final Sealer sealer;
    private final ObjectProvider<MailSender> post;
    private final ReminderMail mail;
    private final Clock clock;

    WhenSomebodyIsRemindedThenAnEmailIsSent(
            DeadlineProjection deadlines,
            StaffProjection staff,
            Views views,
            Sealer sealer,
            ObjectProvider<MailSender> post,
            ReminderMail mail,
            Clock clock) {
        this.deadlines = deadlines;
        this.staff = staff;
        this.views = views;
        this.sealer = sealer;
        this.post = post;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public Duration pace() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void work(Automation automation) {
        post.ifAvailable(sender -> {
            LocalDate since = Stockholm.day(clock.instant()).minusDays(DAYS_OF_NEWS);
            for (DeadlineView deadline :
                    views.all(deadlines, Query.everything().between(DeadlineProjection.MAIL_OF, since, null))) {
                Reminder reminder = deadline.reminders().getLast();
                reminder.unmailed().forEach(person -> send(deadline, reminder, person, sender, automation));
            }
        });
    }

    private void send(
            DeadlineView deadline, Reminder reminder, String person, MailSender sender, Automation automation) {
        try {
            Optional<String> address = address(person);
            if (address.isPresent() && deadline.status().isOpen()) {
                sender.send(mail.of(deadline, address.get(), Stockholm.day(clock.instant())));
                automation.send(new RecordMailedReminder(DeadlineId.of(deadline.id()), reminder.number(), person));
            }
        } catch (RuntimeException fault) {
            // The fault may name the address: its class says enough.
            LOG.warn(
                    "A reminder of deadline {} could not be mailed; it is tried again: {}",
                    deadline.id(),
                    fault.getClass().getSimpleName());
        }
    }

    private Optional<String> address(String person) {
        return views.find(staff, person)
                .map(Versioned::view)
                .flatMap(known -> Optional.<PersonalText>ofNullable(known.contact()))
                .flatMap(contact -> sealer.read(contact, CONTACT))
                .map(String::strip)
                .filter(contact -> ADDRESS.matcher(contact).matches());
    }
}
