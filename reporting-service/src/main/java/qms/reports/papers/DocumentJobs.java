package qms.reports.papers;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import qms.service.export.OnPaper;
import qms.web.problems.Problem;

/** A few workers, and a queue before them that has an end: what does not fit is refused before it takes memory. */
final class DocumentJobs implements AutoCloseable {

    static final int WORKERS = 2;
    static final int WAITING = 20;
    static final int OF_ONE_PERSON = 5;

    private static final Logger LOG = LoggerFactory.getLogger(DocumentJobs.class);
    private static final Duration BETWEEN_TOUCHES = Duration.ofSeconds(10);

    private final JobFolder folder;
    private final Writer writer;
    private final Map<String, String> ordererByJob = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            WORKERS, WORKERS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), named("documents"));
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(named("document-pulse"));

    /** Writes the file. */
    interface Writer {
        byte[] write(DocumentJob job, OnPaper paper, HttpHeaders grounds);
    }

    DocumentJobs(JobFolder folder, Writer writer) {
        this.folder = folder;
        this.writer = writer;
        pulse.scheduleWithFixedDelay(
                this::touch, BETWEEN_TOUCHES.toSeconds(), BETWEEN_TOUCHES.toSeconds(), TimeUnit.SECONDS);
    }

    /** Puts it last in the queue. */
    void order(DocumentJob job, OnPaper paper, HttpHeaders grounds) {
        if (ordererByJob.values().stream().filter(job.orderedBy()::equals).count() >= OF_ONE_PERSON) {
            throw full("Du har redan " + OF_ONE_PERSON + " dokument på gång. Vänta tills något av dem är klart.");
        }
        folder.sweep();
        folder.keep(job);
        ordererByJob.put(job.id(), job.orderedBy());
        try {
            workers.execute(() -> make(job, paper, grounds));
        } catch (RejectedExecutionException noRoom) {
            ordererByJob.remove(job.id());
            folder.keep(job.failed());
            throw full("Försök igen om en stund.");
        }
    }

    private void make(DocumentJob job, OnPaper paper, HttpHeaders grounds) {
        try {
            folder.keep(job.running());
            folder.keep(job.running(), writer.write(job, paper, grounds));
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.error("The document {} could not be made as {}", job.document(), job.format(), e);
            folder.keep(job.running().failed());
        } finally {
            ordererByJob.remove(job.id());
        }
    }

    private void touch() {
        for (String id : ordererByJob.keySet()) {
            try {
                folder.touch(id);
            } catch (RuntimeException e) {
                LOG.warn("The job {} could not be touched", id, e);
            }
        }
    }

    private static Problem full(String detail) {
        return Problem.of(DocumentJobProblem.DOCUMENT_JOBS_FULL, detail);
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name, 0).factory();
    }

    /** What is being written is given up; nothing is written any more when this has returned. */
    @Override
    public void close() {
        pulse.shutdownNow();
        workers.shutdownNow();
        try {
            if (!workers.awaitTermination(BETWEEN_TOUCHES.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("A document is still being written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
