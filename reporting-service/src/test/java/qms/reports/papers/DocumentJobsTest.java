package qms.reports.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpHeaders;
import qms.reports.papers.DocumentJob.State;
import qms.service.export.Paper;
import qms.service.export.PaperFormat;
import qms.web.problems.Problem;

/** The queue and what is kept of it. */
class DocumentJobsTest {

    /** Files that are being written have the time of the machine. */
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private static final Paper PAPER = new Paper("rapport", "Rapport", "", List.of());

    @TempDir
    Path place;

    @Test
    void what_does_not_fit_in_the_queue_is_refused_with_DOCUMENT_JOBS_FULL_and_nothing_is_kept_waiting() {
        JobFolder folder = folder(NOW);
        CountDownLatch free = new CountDownLatch(1);
        try (DocumentJobs jobs = new DocumentJobs(folder, (job, paper, grounds) -> held(free))) {
            for (int i = 0; i < DocumentJobs.WORKERS + DocumentJobs.WAITING; i++) {
                jobs.order(job("person " + i, State.ORDERED), PAPER, new HttpHeaders());
            }
            DocumentJob oneMore = job("one more", State.ORDERED);
            assertThatThrownBy(() -> jobs.order(oneMore, PAPER, new HttpHeaders()))
                    .isInstanceOfSatisfying(Problem.class, problem -> {
                        assertThat(problem.type().code()).isEqualTo("DOCUMENT_JOBS_FULL");
                        assertThat(problem.type().status()).isEqualTo(503);
                    });
            assertThat(folder.find(oneMore.id()).orElseThrow().state()).isEqualTo(State.FAILED);
            free.countDown();
        }
    }

    @Test
    void nobody_fills_the_queue_alone() {
        CountDownLatch free = new CountDownLatch(1);
        try (DocumentJobs jobs = new DocumentJobs(folder(NOW), (job, paper, grounds) -> held(free))) {
            for (int i = 0; i < DocumentJobs.OF_ONE_PERSON; i++) {
                jobs.order(job("p", State.ORDERED), PAPER, new HttpHeaders());
            }
            assertThatThrownBy(() -> jobs.order(job("p", State.ORDERED), PAPER, new HttpHeaders()))
                    .hasMessageContaining("på gång");
            free.countDown();
        }
    }

    @Test
    void a_document_that_cannot_be_made_is_told_as_failed() {
        JobFolder folder = folder(NOW);
        DocumentJob job = job("p", State.ORDERED);
        try (DocumentJobs jobs = new DocumentJobs(folder, (each, paper, grounds) -> {
            throw new IllegalStateException("no such paper");
        })) {
            jobs.order(job, PAPER, new HttpHeaders());
            Awaitility.await().until(() -> folder.find(job.id()).orElseThrow().state() == State.FAILED);
        }
    }

    @Test
    void a_job_that_died_with_its_process_is_told_as_failed() {
        DocumentJob job = job("p", State.RUNNING);
        folder(NOW).keep(job);
        assertThat(folder(NOW.plus(JobFolder.LONGEST_UNTOUCHED))
                        .find(job.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(State.RUNNING);
        assertThat(folder(NOW.plus(JobFolder.LONGEST_UNTOUCHED).plusSeconds(1))
                        .find(job.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(State.FAILED);
    }

    @Test
    void a_document_is_kept_for_a_day() {
        DocumentJob job = job("p", State.RUNNING);
        folder(NOW).keep(job, new byte[] {1, 2});
        assertThat(folder(NOW).find(job.id()).orElseThrow().progress()).isEqualTo(100);
        assertThat(folder(NOW).file(job))
                .hasValueSatisfying(file -> assertThat(file).hasSize(2));
        Instant nextDay = NOW.plus(JobFolder.KEPT);
        assertThat(folder(nextDay).find(job.id())).isEmpty();
        folder(nextDay.plus(Duration.ofHours(1))).sweep();
        assertThat(folder(NOW).file(job)).isEmpty();
        assertThat(place).isDirectoryNotContaining(each -> each.toString().contains(job.id()));
    }

    private JobFolder folder(Instant now) {
        return new JobFolder(place, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static byte[] held(CountDownLatch free) {
        try {
            free.await();
            return new byte[0];
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static DocumentJob job(String person, State state) {
        return new DocumentJob(
                UUID.randomUUID().toString(), person, "/api/reports/x", PaperFormat.PDF, "rapport.pdf", state, 0, NOW);
    }
}
