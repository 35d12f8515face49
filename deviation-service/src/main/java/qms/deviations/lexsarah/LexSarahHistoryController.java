package qms.deviations.lexsarah;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.events.lexsarah.LexSarahEvent;
import qms.service.api.AccessKind;
import qms.service.api.AsRead;
import qms.service.api.Desk;
import qms.service.export.Formats;
import qms.service.export.Prose;
import qms.service.history.Histories;
import qms.service.history.Pace;
import qms.service.history.Replay;

/** The course of a lex Sarah case over HTTP: written as a document, and replayed step by step. */
@RestController
@RequestMapping("/api/lex-sarah-cases/{id}")
class LexSarahHistoryController {

    private final Desk desk;
    private final LexSarahProjection projection;
    private final LexSarahAnswers answers;
    private final LexSarahChronology chronology;
    private final Histories histories;
    private final Replay replay;

    LexSarahHistoryController(
            Desk desk,
            LexSarahProjection projection,
            LexSarahAnswers answers,
            LexSarahChronology chronology,
            Histories histories,
            Replay replay) {
        this.desk = desk;
        this.projection = projection;
        this.answers = answers;
        this.chronology = chronology;
        this.histories = histories;
        this.replay = replay;
    }

    /**
     * Write the course of events (händelseförlopp) of the case.
     *
     * Each sentence bears the number of its event; the order is that of what happened in the world.
     */
    @GetMapping(
            path = "/chronology",
            produces = {Formats.TEXT, Formats.PDF, Formats.DOCX})
    Prose chronology(@PathVariable String id) {
        AsRead<LexSarahEvent, LexSarahCaseView, LexSarahCaseDetails> read = read(AccessKind.EXPORTED, id);
        return chronology.of(answers.details(read.now().view()), histories.steps(read, id));
    }

    /**
     * Replay the case step by step, each event beside the case as it then stood.
     *
     * @param from the number of the first step
     * @param speed steps a second, 1 to 50
     * @param steps after how many it pauses, 500 at most
     * @param paused true for one step at a time
     * @param lastSeen the number of the last step that was seen, as a client sends that lost its connection
     */
    @GetMapping(path = "/replay", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void replay(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String speed,
            @RequestParam(required = false) @Nullable String steps,
            @RequestParam(required = false) @Nullable String paused,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen,
            HttpServletResponse response)
            throws IOException {
        Pace pace = Pace.of(from, speed, steps, paused, lastSeen);
        replay.play(histories.replay(read(AccessKind.REPLAYED, id), id, pace.from()), pace, response);
    }

    private AsRead<LexSarahEvent, LexSarahCaseView, LexSarahCaseDetails> read(AccessKind kind, String id) {
        return new AsRead<>(projection, desk.read(kind, projection, id), answers::details);
    }
}
