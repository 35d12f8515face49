package qms.deviations.deadlines;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.LoggerFactory;
import qms.deviations.deadlines.DeadlineCommand.RecordMailedReminder;

/**
 * A process of its own in which the year is lived, a day at a time as it is told on its standard input. Before each command and after what came of
 * it lies in the log it says so, and does nothing until it is let on: there it can be killed.
 */
final class LivedYear {

    static final String CASES = "cases";
    static final String ROUND = "round";
    static final String TOLD = "told";
    static final String REMINDED = "reminded";
    static final String MAILED = "mailed";
    static final String DONE = "done";
    static final String AT = "at ";

    /** Begins each line of an answer, since the log writes to the same place. */
    static final String MARK = "| ";

    private final BufferedReader asked =
            new BufferedReader(new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
    private final PrintStream answers =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final DeadlineHouse house;
    private final YearOfCases year;

    private LivedYear(Path folder, LocalDate day, String mailPort) {
        house = new DeadlineHouse(
                folder,
                day.atTime(8, 0),
                Map.of(
                        "qms.mail.host",
                        "localhost",
                        "qms.mail.port",
                        mailPort,
                        "qms.mail.link",
                        "https://kvalitet.kommun.example"));
        year = new YearOfCases(house);
    }

    /** The folder of the stores, the day, and where mail is taken. */
    public static void main(String[] args) {
        // Threads of the stores would keep a failed process alive, and whoever waits for its answer waiting.
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            LoggerFactory.getLogger(LivedYear.class).error("The year ends early", fault);
            Runtime.getRuntime().halt(1);
        });
        live(args);
    }

    private static void live(String[] args) {
        try {
            new LivedYear(Files.createDirectories(Path.of(args[0])), LocalDate.parse(args[1]), args[2]).live();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void live() throws IOException {
        if (house.isNew) {
            year.people();
        }
        if (!house.hasCaughtUp()) {
            throw new IllegalStateException("the lists do not catch up");
        }
        house.watchedBy(this::watch);
        answer(DONE);
        for (String line = asked.readLine(); line != null; line = asked.readLine()) {
            String[] words = line.split(" ");
            obey(words[0], LocalDate.parse(words[1]));
            answer(DONE);
        }
        house.close();
    }

    private void obey(String what, LocalDate day) {
        switch (what) {
            case CASES -> {
                house.at(day, 9);
                year.happensOn(day);
            }
            case ROUND -> {
                house.at(day, 20);
                house.round();
            }
            case TOLD -> tell(year.told());
            case REMINDED -> tell(year.reminded());
            case MAILED -> tell(year.mailed());
            default -> throw new IllegalArgumentException(what);
        }
    }

    private void tell(List<String> lines) {
        lines.forEach(this::answer);
    }

    private Object watch(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        String name = nameOf(work.getMessage().getPayload());
        halt("before " + name);
        work.afterCommit(done -> halt("after " + name));
        return chain.proceed();
    }

    private String nameOf(Object command) {
        String name = command.getClass().getSimpleName();
        return command instanceof RecordMailedReminder mail
                ? name + " " + year.named(mail.person()) + " " + mail.deadlineId()
                : name;
    }

    private void answer(String line) {
        answers.println(MARK + line);
    }

    private void halt(String where) {
        answer(AT + where);
        try {
            asked.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
