package qms.deviations.complaints;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.platform.CaseFiles;
import qms.deviations.platform.LastDays;
import qms.web.time.Stockholm;

/** What the sender is told who holds a receipt: the way of the complaint, what was asked and answered, never the office's own notes. */
@Component
class IntakeAnswers {

    /** It promises no more than OSL does (26 kap. 5 §): whom a text points out can be recognised from it. */
    static final String ABOUT_SECRECY =
            "Du behöver inte uppge vem du är. Det du skriver blir en allmän handling. Uppgifter om"
                    + " enskildas personliga förhållanden skyddas av sekretess enligt 26 kap. offentlighets- och sekretesslagen, men"
                    + " fullständig anonymitet kan inte utlovas: av texten kan framgå vem som har skrivit.";

    private static final Set<ComplaintStatus> ANSWERED = EnumSet.of(
            ComplaintStatus.FEEDBACK_GIVEN,
            ComplaintStatus.REROUTED,
            ComplaintStatus.FORWARDED,
            ComplaintStatus.DUPLICATE,
            ComplaintStatus.WITHDRAWN,
            ComplaintStatus.CLOSED);

    private final ComplaintWords words;
    private final CaseFiles files;
    private final Clock clock;
    private final LastDays lastDays;

    IntakeAnswers(ComplaintWords words, CaseFiles files, Clock clock, LastDays lastDays) {
        this.words = words;
        this.files = files;
        this.clock = clock;
        this.lastDays = lastDays;
    }

    /**
     * What the sender is given.
     *
     * @param receipt by which the complaint can be followed; it cannot be found out again
     */
    record Receipt(String receipt, Instant receivedAt, LocalDate answerPromisedBy, String aboutSecrecy) {}

    /**
     * A complaint as its sender may follow it.
     *
     * @param stateText the state in plain words
     * @param late whether the answer that was promised has not come in time
     * @param answer what came of it, once the sender is told
     */
    record Followed(
            String state,
            String stateText,
            Instant receivedAt,
            LocalDate answerPromisedBy,
            boolean late,
            List<Exchanged> exchanged,
            List<SentFile> files,
            @Nullable String answer) {}

    /** A question to the sender, or what the sender has written. */
    record Exchanged(boolean question, String text, Instant at) {}

    /** A file that the sender has sent. */
    record SentFile(String name, long size) {}

    Receipt receipt(String receipt, ComplaintView view) {
        return new Receipt(receipt, view.current().receivedAt(), promisedBy(view), ABOUT_SECRECY);
    }

    Followed followed(ComplaintView view) {
        ComplaintStatus status = view.steps().status();
        var feedback = words.feedback(view);
        boolean late =
                !ANSWERED.contains(status) && Stockholm.day(clock.instant()).isAfter(promisedBy(view));
        return new Followed(
                status.name(),
                (late ? "Försenat: vi har inte svarat inom den tid som vi lovar. " : "") + plainly(status),
                view.current().receivedAt(),
                promisedBy(view),
                late,
                view.letters().exchanged().stream()
                        .map(each -> new Exchanged(each.question(), words.open(each.text()), each.at()))
                        .toList(),
                view.letters().files().stream()
                        .filter(each -> each.by().equals(ComplaintCorrespondence.SENDER))
                        .map(each -> files.opened(each.file()))
                        .map(each -> new SentFile(each.name(), each.size()))
                        .toList(),
                feedback == null ? null : feedback.content());
    }

    /** The day that its deadline is first set to. */
    private LocalDate promisedBy(ComplaintView view) {
        return lastDays.lastDay(
                        "COMPLAINT_ANSWER",
                        view.unit(),
                        Stockholm.day(view.current().receivedAt()))
                .orElseThrow();
    }

    private static String plainly(ComplaintStatus status) {
        return switch (status) {
            case RECEIVED -> "Vi har tagit emot det du skrev. Det registreras så snart som möjligt.";
            case REGISTERED, ACKNOWLEDGED -> "Ärendet är registrerat och väntar på att utredas.";
            case REOPENED -> "Ärendet har tagits upp igen.";
            case UNDER_INVESTIGATION -> "Ärendet utreds.";
            case DECIDED -> "Ärendet är bedömt. Svaret kommer här.";
            case FEEDBACK_GIVEN -> "Du har fått svar.";
            case FEEDBACK_DECLINED, FEEDBACK_NOT_POSSIBLE -> "Ärendet är bedömt.";
            case WITHDRAWN -> "Ärendet är återtaget.";
            case REROUTED -> "Det du skrev hanteras som en annan sorts ärende.";
            case FORWARDED -> "Det du skrev har lämnats vidare till den som ansvarar för det.";
            case DUPLICATE -> "Det du skrev hanteras tillsammans med ett annat ärende om samma sak.";
            case CLOSED -> "Ärendet är avslutat.";
        };
    }
}
