package qms.processes.gaps;

import static qms.processes.gaps.GapKind.ACTIVITY_WITHOUT_ROUTINE;
import static qms.processes.gaps.GapKind.BROKEN_LINK;
import static qms.processes.gaps.GapKind.COLLABORATION_NOT_DESCRIBED;
import static qms.processes.gaps.GapKind.DOCUMENT_OF_RETIRED_PROCESS;
import static qms.processes.gaps.GapKind.DOCUMENT_PAST_REVIEW;
import static qms.processes.gaps.GapKind.OLD_VERSION_SIGNED;
import static qms.processes.gaps.GapKind.PROCESS_WITHOUT_OWNER;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qms.events.processes.ProcessActivity;

/** Compares what there is with what is to be, as of a day. */
final class Gaps {

    private final Collection<ProcessState> processes;
    private final Map<String, DocumentState> documents;
    private final Collection<CollaborationState> collaborations;
    private final Collection<SignatureState> signatures;
    private final LocalDate today;

    Gaps(
            Collection<ProcessState> processes,
            Collection<DocumentState> documents,
            Collection<CollaborationState> collaborations,
            Collection<SignatureState> signatures,
            LocalDate today) {
        this.processes = processes;
        this.documents = documents.stream().collect(Collectors.toMap(DocumentState::id, Function.identity()));
        this.collaborations = collaborations;
        this.signatures = signatures;
        this.today = today;
    }

    List<Gap> all() {
        Stream<Gap> ofProcesses =
                processes.stream().filter(process -> !process.hasEnded(today)).flatMap(this::ofProcess);
        Stream<Gap> ofDocuments = documents.values().stream()
                .filter(document -> document.holds(today))
                .flatMap(document -> Stream.concat(ofDocument(document), ofSignatures(document)));
        return Stream.concat(ofProcesses, ofDocuments).toList();
    }

    private Stream<Gap> ofProcess(ProcessState process) {
        Gap.Thing thing = new Gap.Thing("PROCESS", process.id(), process.name());
        Stream<Gap> owner = process.owned()
                ? Stream.of()
                : Stream.of(Gap.of(PROCESS_WITHOUT_OWNER, process.unit(), thing, null, null));
        return Stream.concat(
                owner,
                process.publishedActivities().stream().flatMap(activity -> ofActivity(process, thing, activity)));
    }

    private Stream<Gap> ofActivity(ProcessState process, Gap.Thing thing, ProcessActivity activity) {
        boolean routine = activity.documents().stream()
                .map(documents::get)
                .anyMatch(document -> document != null && document.holds(today));
        Stream<Gap> without = routine
                ? Stream.of()
                : Stream.of(Gap.of(ACTIVITY_WITHOUT_ROUTINE, process.unit(), thing, activity.name(), null));
        Stream<Gap> undescribed = sides(activity)
                .filter(side -> collaborations.stream().noneMatch(each -> each.describes(side, process)))
                .map(side -> Gap.of(
                        COLLABORATION_NOT_DESCRIBED,
                        process.unit(),
                        thing,
                        activity.name(),
                        side.equals("INTERNAL") ? "Intern samverkan" : "Extern samverkan"));
        return Stream.concat(without, undescribed);
    }

    private static Stream<String> sides(ProcessActivity activity) {
        return switch (activity.collaboration()) {
            case "BOTH" -> Stream.of("INTERNAL", "EXTERNAL");
            case "INTERNAL", "EXTERNAL" -> Stream.of(activity.collaboration());
            default -> Stream.of();
        };
    }

    private Stream<Gap> ofDocument(DocumentState document) {
        Gap.Thing thing = new Gap.Thing("DOCUMENT", document.id(), document.title());
        Stream.Builder<Gap> gaps = Stream.builder();
        LocalDate due = document.reviewDue();
        if (due != null && due.isBefore(today)) {
            gaps.add(Gap.of(DOCUMENT_PAST_REVIEW, document.unit(), thing, null, "Skulle ha setts över " + due));
        }
        if (document.linkBroken()) {
            gaps.add(Gap.of(BROKEN_LINK, document.unit(), thing, null, null));
        }
        if (isOnlyOfEnded(document)) {
            gaps.add(Gap.of(DOCUMENT_OF_RETIRED_PROCESS, document.unit(), thing, null, null));
        }
        return gaps.build();
    }

    /** One for each unit where somebody has signed an earlier version and not yet the one that is to be read anew. */
    private Stream<Gap> ofSignatures(DocumentState document) {
        Gap.Thing thing = new Gap.Thing("DOCUMENT", document.id(), document.title());
        int major = SignatureState.majorOf(Objects.requireNonNull(document.version()));
        Map<String, SignatureState> lastOfPerson = signatures.stream()
                .filter(signature -> signature.document().equals(document.id()))
                .collect(Collectors.toMap(
                        SignatureState::person,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingInt(SignatureState::major))));
        Map<String, Long> late = lastOfPerson.values().stream()
                .filter(signature -> signature.major() < major)
                .collect(Collectors.groupingBy(SignatureState::unit, Collectors.counting()));
        return late.entrySet().stream()
                .map(of -> Gap.of(
                        OLD_VERSION_SIGNED,
                        of.getKey(),
                        thing,
                        null,
                        "Antal personer: " + of.getValue() + ". Gällande version: " + document.version()));
    }

    /** Whether there were processes that said to use it, and none of them is valid any more. */
    private boolean isOnlyOfEnded(DocumentState document) {
        Set<Boolean> ended = processes.stream()
                .filter(process -> process.publishedActivities().stream()
                        .anyMatch(activity -> activity.documents().contains(document.id())))
                .map(process -> process.hasEnded(today))
                .collect(Collectors.toSet());
        return ended.equals(Set.of(true));
    }
}
