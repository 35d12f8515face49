package qms.processes.readings;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import qms.events.readings.ReadingRequirementId;
import qms.processes.readings.RequirementCommand.IssueReminder;
import qms.processes.readings.RequirementView.Reminder;
import qms.service.projection.Views;
import qms.service.workers.Automation;
import qms.service.workers.Worker;

/** Reminds those who have not read in time, once per rhythm: the reminder is an event, and stands in their list and in the unit's. */
@Component
class WhenAReadingIsLateThenItIsReminded implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(WhenAReadingIsLateThenItIsReminded.class);

    private final RequirementProjection projection;
    private final Views views;
    private final Readers readers;
    private final Period rhythm;

    WhenAReadingIsLateThenItIsReminded(
            RequirementProjection projection, Views views, Readers readers, Environment environment) {
        this.projection = projection;
        this.views = views;
        this.readers = readers;
        this.rhythm = Period.ofDays(environment.getProperty("qms.readings.remind-every-days", Integer.class, 7));
    }

    @Override
    public Duration pace() {
        return Duration.ofHours(1);
    }

    @Override
    public void work(Automation automation) {
        LocalDate since = readers.today().minus(rhythm);
        views.all(projection, Views.Query.everything().equalTo("status", RequirementStatus.OPEN)).stream()
                .filter(requirement -> isDue(requirement, since))
                .forEach(requirement -> remind(requirement, since, automation));
    }

    /** A new version is reminded of in its own rhythm; the requirement itself decides. */
    private static boolean isDue(RequirementView requirement, LocalDate since) {
        Reminder last = requirement.lastReminder();
        return last == null || !last.issuedOn().isAfter(since);
    }

    private void remind(RequirementView requirement, LocalDate since, Automation automation) {
        try {
            ReadingReport report = readers.report(requirement, requirement.unit());
            List<String> late = report.readers().stream()
                    .filter(Reader::late)
                    .map(Reader::person)
                    .toList();
            if (report.version() != null && !late.isEmpty()) {
                automation.send(
                        new IssueReminder(ReadingRequirementId.of(requirement.id()), report.version(), late, since));
            }
        } catch (RuntimeException fault) {
            LOG.warn("Nobody could be reminded of requirement {}; it is tried again", requirement.id(), fault);
        }
    }
}
