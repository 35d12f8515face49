package qms.deviations.lexsarah;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.platform.BesideCase;
import qms.deviations.platform.CaseFile;
import qms.deviations.platform.CaseFiles;
import qms.deviations.platform.WhyDisposed;
import qms.deviations.platform.WhyDisposed.Ground;
import qms.events.CaseRef;
import qms.events.lexsarah.LexSarahDocumentAdded;
import qms.service.api.AsRead;
import qms.service.bundle.BundleFiles;
import qms.service.bundle.BundledEvent;
import qms.service.bundle.Bundles.Asked;
import qms.service.export.Prose;
import qms.service.history.Histories;
import qms.service.history.HistoryStep;
import qms.service.privacy.Sealer;
import qms.service.projection.Versioned;
import qms.service.store.StoredLog;
import qms.web.problems.Problem;
import tools.jackson.databind.json.JsonMapper;

/** What a bundle of a lex Sarah case holds: its events and those beside it, and the files that are read, masked for whom it is meant. */
@Component
class LexSarahBundle {

    private static final String CASE = "CASE";
    private static final String MEASURE = "MEASURE";

    private final StoredLog log;
    private final LexSarahAnswers answers;
    private final LexSarahProjection projection;
    private final LexSarahChronology chronology;
    private final Histories histories;
    private final CaseFiles files;
    private final List<BesideCase> beside;
    private final WhyDisposed disposed;
    private final JsonMapper json;

    LexSarahBundle(
            StoredLog log,
            LexSarahAnswers answers,
            LexSarahProjection projection,
            LexSarahChronology chronology,
            Histories histories,
            CaseFiles files,
            List<BesideCase> beside,
            WhyDisposed disposed,
            JsonMapper json) {
        this.log = log;
        this.answers = answers;
        this.projection = projection;
        this.chronology = chronology;
        this.histories = histories;
        this.files = files;
        this.beside = List.copyOf(beside);
        this.disposed = disposed;
        this.json = json;
    }

    /** The events of the case up to its version, and of what belongs to it, in the order of the log. */
    List<BundledEvent> events(Asked asked, CaseRef about, LexSarahCaseView view, LexSarahMasks masks) {
        Map<String, String> parts = new HashMap<>();
        view.measures().forEach(link -> parts.put(link.measureId().toString(), MEASURE));
        beside.stream()
                .filter(feature -> !masks.leavesOut(feature.part()))
                .forEach(feature -> feature.streams(about).forEach(stream -> parts.put(stream, feature.part())));
        parts.put(about.id(), CASE);
        return asked.until(log.ofStreams(parts.keySet()).stream()
                .map(event -> BundledEvent.of(parts.getOrDefault(event.stream(), CASE), event))
                .filter(event -> !event.part().equals(CASE) || event.sequence() <= asked.version())
                .toList());
    }

    /** The files that are read. */
    BundleFiles files(Asked asked, String id, Versioned<LexSarahCaseView> found, LexSarahMasks masks) {
        Function<LexSarahCaseView, LexSarahCaseDetails> answer = view -> masks.hide(answers.details(view), json);
        LexSarahCaseDetails details = answer.apply(found.view());
        List<HistoryStep> steps = histories.steps(new AsRead<>(projection, found, answer), id).stream()
                .filter(step -> step.number() <= asked.version())
                .map(step -> step.readUntil(masks.leavesOut("ACCESS") ? null : asked.madeAt()))
                .toList();
        Prose told = chronology.of(details, steps, asked.madeAt());
        BundleFiles bundle = new BundleFiles()
                .add("case.json", json.writeValueAsBytes(details))
                .add("history.json", json.writeValueAsBytes(steps))
                .add("chronology.txt", told.asText())
                .add("chronology.pdf", told.asPdf());
        List<Document> documents = documents(found.view(), masks, bundle);
        return bundle.add("documents.json", json.writeValueAsBytes(documents))
                .add("masks.json", json.writeValueAsBytes(masked(id, details, documents, masks)));
    }

    private List<Document> documents(LexSarahCaseView view, LexSarahMasks masks, BundleFiles bundle) {
        List<Document> documents = new ArrayList<>();
        Map<String, Integer> versions = new HashMap<>();
        for (LexSarahDocumentAdded added : view.handling().documents()) {
            CaseFile file = files.opened(added.file());
            String path = "documents/%03d.%s".formatted(documents.size() + 1, ending(file));
            Optional<String> why = masks.whyNoDocuments().or(() -> put(added, path, bundle));
            documents.add(new Document(
                    why.isPresent() ? null : path,
                    masks.whyNoDocuments().isPresent() ? LexSarahMasks.HIDDEN : file.name(),
                    versions.merge(file.name(), 1, Integer::sum),
                    file.type(),
                    file.size(),
                    file.sha256(),
                    added.registeredAt().toString(),
                    added.addedBy(),
                    why.orElse(null)));
        }
        return documents;
    }

    /** Puts the file into the bundle; says why not where its key is gone. */
    private Optional<String> put(LexSarahDocumentAdded added, String path, BundleFiles bundle) {
        try {
            bundle.add(path, () -> files.content(added.file()));
            return Optional.empty();
        } catch (Problem gone) {
            if (!gone.type().code().equals("CONTENT_DISPOSED")) {
                throw gone;
            }
            return Optional.of(whyDisposed(added.caseId().toString()));
        }
    }

    private static String ending(CaseFile file) {
        String ending = file.name().substring(file.name().lastIndexOf('.') + 1);
        return ending.matches("[A-Za-z0-9]{1,8}") ? ending : "bin";
    }

    private Masked masked(String id, LexSarahCaseDetails details, List<Document> documents, LexSarahMasks masks) {
        Map<String, String> hidden = new LinkedHashMap<>();
        LexSarahMasks.placesOf(json.valueToTree(details), LexSarahMasks.HIDDEN)
                .forEach(place -> hidden.put(place, masks.hidden().getOrDefault(place.replaceAll("\\[\\d+]", ""), "")));
        Stream<LeftOut> readings = masks.leavesOut("ACCESS")
                ? Stream.of(new LeftOut("readings", LexSarahMasks.NOT_OF_THE_CASE))
                : Stream.of();
        Stream<LeftOut> without = documents.stream()
                .filter(document -> document.path() == null)
                .map(document -> new LeftOut(
                        "document " + document.sealedSha256(),
                        Optional.ofNullable(document.leftOut()).orElse("")));
        List<Gone> gone = LexSarahMasks.placesOf(json.valueToTree(details), Sealer.DESTROYED).stream()
                .map(place -> new Gone(place, Sealer.DESTROYED, whyDisposed(id)))
                .toList();
        return new Masked(
                masks.name(),
                hidden.entrySet().stream()
                        .map(each -> new Gone(each.getKey(), LexSarahMasks.HIDDEN, each.getValue()))
                        .toList(),
                Stream.concat(readings, without).toList(),
                gone,
                "Det som är maskerat i case.json är maskerat på samma sätt i history.json och chronology. Personuppgifter i"
                        + " events.jsonl är förseglade: de behövs för beviset och går inte att läsa utan nämndens nyckel.");
    }

    private String whyDisposed(String id) {
        List<String> told = disposed.grounds(id).stream().map(Ground::told).toList();
        return told.isEmpty() ? "Gallrat; nyckeln till orden är förstörd." : String.join(" ", told);
    }

    /** A document of the case, and each version of it by itself. */
    record Document(
            @Nullable String path,
            String name,
            int version,
            String type,
            long size,
            String sealedSha256,
            String uploadedAt,
            String uploadedBy,
            @Nullable String leftOut) {}

    /** What is not shown, and why. */
    record Masked(String audience, List<Gone> masked, List<LeftOut> leftOut, List<Gone> disposed, String note) {}

    /** A field of case.json, what stands there, and why. */
    record Gone(String field, String shown, String reason) {}

    /** What is not in the bundle at all. */
    record LeftOut(String what, String reason) {}
}
