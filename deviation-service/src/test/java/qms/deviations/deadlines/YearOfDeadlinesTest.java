package qms.deviations.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The year 2026 lived through day by day, by a clock that is moved: what is set, who is reminded and mailed, and to whom it rises, on which day. The
 * days in the file were counted by hand in the almanac. Every week the process is killed in the midst of its work, each time at another place.
 */
class YearOfDeadlinesTest {

    private static final Path COUNTED_BY_HAND = Path.of("src/test/resources/year-of-deadlines.txt");
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final int WEEKS = 51;
    private static final String MAIL_SENT = "before RecordMailedReminder ";
    private static final Pattern DEADLINE = Pattern.compile("/api/deadlines/(\\S+)");

    /** Set, reminded, mailed: before and after each of them. */
    private static final int PLACES = 6;

    private final GreenMail post = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final List<String> kills = new ArrayList<>();
    private int done;
    private KilledYear year;

    @BeforeEach
    void begin() throws IOException {
        post.start();
        year = new KilledYear(LocalDate.of(2026, 1, 1), post.getSmtp().getPort());
    }

    @AfterEach
    void end() {
        year.close();
        post.stop();
    }

    @Test
    void every_deadline_reminder_and_escalation_comes_on_its_day_once() throws Exception {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.isBefore(NEW_YEAR); day = day.plusDays(1)) {
            live(day);
        }

        assertThat(ask(LivedYear.TOLD)).containsExactlyInAnyOrderElementsOf(Files.readAllLines(COUNTED_BY_HAND));
        List<String> reminded = ask(LivedYear.REMINDED);
        assertThat(ask(LivedYear.MAILED)).containsExactlyInAnyOrderElementsOf(reminded);
        assertThat(mails()).containsExactlyInAnyOrderElementsOf(together(reminded, sentTwice()));
        assertThat(kills)
                .hasSize(WEEKS)
                .contains(
                        "before SetDeadline", "after SetDeadline", "before RemindOfDeadline", "after RemindOfDeadline")
                .anyMatch(place -> place.startsWith(MAIL_SENT));
    }

    private void live(LocalDate day) throws IOException {
        if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
            done = 0;
        }
        year.ask(LivedYear.CASES, day, place -> false);
        round(day);
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            if (isStillAlive(day)) {
                kills.add("at rest");
                year.killAndStart(day);
            }
            round(day);
        }
    }

    /** Whoever takes up the work of a killed one does the same day's. */
    private void round(LocalDate day) throws IOException {
        int before = kills.size();
        year.ask(LivedYear.ROUND, day, place -> isToBeKilled(day, place));
        if (kills.size() > before) {
            year.ask(LivedYear.ROUND, day, place -> false);
        }
    }

    private boolean isToBeKilled(LocalDate day, String place) {
        if (!isStillAlive(day) || done++ < week(day) % PLACES) {
            return false;
        }
        kills.add(place);
        return true;
    }

    /** Once a week, from the first whole one. */
    private boolean isStillAlive(LocalDate day) {
        return !day.isBefore(FIRST_MONDAY) && kills.size() <= week(day);
    }

    private static int week(LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(FIRST_MONDAY, day);
    }

    private List<String> ask(String what) throws IOException {
        return year.ask(what, NEW_YEAR, place -> false);
    }

    private List<String> mails() throws MessagingException, IOException {
        List<String> mails = new ArrayList<>();
        for (Message mail : post.getReceivedMessages()) {
            Matcher deadline = DEADLINE.matcher(mail.getContent().toString());
            assertThat(deadline.find()).isTrue();
            mails.add(mail.getAllRecipients()[0].toString().replace("@kommun.example", " ") + deadline.group(1));
        }
        return mails;
    }

    /** The mail server had it, the log did not yet: it is sent once more rather than not at all. */
    private List<String> sentTwice() {
        return kills.stream()
                .filter(place -> place.startsWith(MAIL_SENT))
                .map(place -> place.substring(MAIL_SENT.length()))
                .toList();
    }

    private static List<String> together(List<String> these, List<String> those) {
        return Stream.concat(these.stream(), those.stream()).toList();
    }
}
