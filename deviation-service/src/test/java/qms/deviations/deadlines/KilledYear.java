package qms.deviations.deadlines;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** The process in which the year is lived, seen from outside: it is killed with all that it holds in memory, and another takes up what is on the disk. */
final class KilledYear implements AutoCloseable {

    private final Path folder;
    private final String mailPort;
    private final QuickJvm java;
    private Process process;
    private BufferedReader answers;
    private BufferedWriter questions;

    KilledYear(LocalDate day, int mailPort) throws IOException {
        this.folder = Files.createTempDirectory(Path.of("target"), "year");
        this.mailPort = String.valueOf(mailPort);
        this.java = new QuickJvm(folder, LivedYear.class);
        learn(day);
        start(day);
    }

    /** One that is asked nothing ends at once. */
    private void learn(LocalDate day) throws IOException {
        Process first = java.first(List.of(folder.resolve("learning").toString(), day.toString(), mailPort));
        first.getOutputStream().close();
        first.getInputStream().transferTo(OutputStream.nullOutputStream());
        ended(first);
    }

    /** What it answers, unless it comes to a place where it is to be killed: then nothing. */
    List<String> ask(String what, LocalDate day, Predicate<String> killedAt) throws IOException {
        say(what + " " + day);
        List<String> lines = new ArrayList<>();
        for (String line = read(); !line.equals(LivedYear.DONE); line = read()) {
            if (!line.startsWith(LivedYear.AT)) {
                lines.add(line);
            } else if (killedAt.test(line.substring(LivedYear.AT.length()))) {
                kill();
                start(day);
                return List.of();
            } else {
                say("on");
            }
        }
        return lines;
    }

    void killAndStart(LocalDate day) throws IOException {
        kill();
        start(day);
    }

    private void kill() {
        process.destroyForcibly();
        ended(process);
    }

    private static void ended(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void start(LocalDate day) throws IOException {
        process = java.next(List.of(folder.resolve("stores").toString(), day.toString(), mailPort));
        answers = process.inputReader(StandardCharsets.UTF_8);
        questions = process.outputWriter(StandardCharsets.UTF_8);
        read();
    }

    private void say(String line) throws IOException {
        questions.write(line + "\n");
        questions.flush();
    }

    private String read() throws IOException {
        StringBuilder log = new StringBuilder();
        String line = answers.readLine();
        while (line != null && !line.startsWith(LivedYear.MARK)) {
            log.append(line).append('\n');
            line = answers.readLine();
        }
        return Objects.requireNonNull(line, () -> "it ended by itself:\n" + log).substring(LivedYear.MARK.length());
    }

    @Override
    public void close() {
        kill();
        try {
            questions.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
