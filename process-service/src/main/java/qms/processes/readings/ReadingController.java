package qms.processes.readings;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.events.documents.DocumentId;
import qms.events.readings.ReadingId;
import qms.processes.platform.PublishedDocument;
import qms.processes.platform.PublishedDocuments;
import qms.processes.platform.Staff;
import qms.processes.platform.Staff.Job;
import qms.processes.platform.StaffProjection;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Streams;
import qms.service.projection.Views;
import qms.web.Ids;
import qms.web.forms.Form;
import qms.web.forms.MaxLength;
import qms.web.http.ETags;
import qms.web.http.Page;
import qms.web.identity.Actor;
import qms.web.identity.Actors;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** Signatures of those who have read, over HTTP. */
@RestController
@RequestMapping("/api/readings")
class ReadingController {

    private static final ListQuery LIST =
            ListQuery.equal("unit", "document", "version", "person").sortable("unit", "signedAt");

    private final Desk desk;
    private final ReadingProjection projection;
    private final RequirementProjection requirements;
    private final PublishedDocuments documents;
    private final OrganisationReader organisation;
    private final StaffProjection staff;
    private final Readers readers;
    private final Streams streams;
    private final Views views;

    ReadingController(
            Desk desk,
            ReadingProjection projection,
            RequirementProjection requirements,
            PublishedDocuments documents,
            OrganisationReader organisation,
            StaffProjection staff,
            Readers readers,
            Streams streams,
            Views views) {
        this.desk = desk;
        this.projection = projection;
        this.requirements = requirements;
        this.documents = documents;
        this.organisation = organisation;
        this.staff = staff;
        this.readers = readers;
        this.streams = streams;
        this.views = views;
    }

    /** Sign that you have read and understood the version that holds. To sign again changes nothing. */
    @PostMapping
    ResponseEntity<ReadingView> sign(@RequestBody Signature body) {
        desk.mayActFor(body.unit());
        String person = Actors.current().person();
        String id = Ids.derived("reading", person, body.unit(), body.document(), body.version());
        if (streams.read(projection, id).isEmpty()) {
            check(body);
            desk.send(
                    new SignReading(
                            ReadingId.of(id), body.unit(), DocumentId.of(body.document()), body.version(), person),
                    OptionalLong.empty());
        }
        var signed = streams.read(projection, id).orElseThrow();
        return ResponseEntity.created(URI.create("/api/readings/" + id))
                .eTag(ETags.of(signed.version()))
                .body(signed.view());
    }

    /** Read one signature. */
    @GetMapping("/{id}")
    ResponseEntity<ReadingView> one(@PathVariable String id) {
        return desk.one(projection, id, Function.identity());
    }

    /** List signatures. */
    @GetMapping
    Page<ReadingView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), Function.identity());
    }

    /** What you are to read, what you have read, and until when. */
    @GetMapping("/mine")
    List<MyReading> mine() {
        Actor actor = Actors.current();
        List<Job> jobs = jobs(actor);
        List<MyReading> mine = new ArrayList<>();
        for (RequirementView requirement :
                views.all(requirements, Views.Query.everything().equalTo("status", RequirementStatus.OPEN))) {
            documents
                    .read(requirement.document())
                    .ifPresent(document -> readers.reader(requirement, document, actor.person(), jobs)
                            .ifPresent(reader -> mine.add(MyReading.of(requirement, document, reader))));
        }
        mine.sort(Comparator.comparing(MyReading::due).thenComparing(MyReading::requirement));
        return mine;
    }

    /** By the register; what only the token says has been so for ever. */
    private List<Job> jobs(Actor actor) {
        List<Job> jobs = new ArrayList<>();
        streams.read(staff, actor.person())
                .map(known -> known.view())
                .map(Staff::jobs)
                .ifPresent(jobs::addAll);
        actor.grants().stream()
                .filter(grant -> jobs.stream()
                        .noneMatch(job -> job.unit().equals(grant.unit())
                                && job.role().equals(grant.role().name())))
                .forEach(
                        grant -> jobs.add(new Job("", grant.unit(), grant.role().name(), LocalDate.EPOCH, null)));
        return jobs;
    }

    private void check(Signature body) {
        if (organisation.current().unit(body.unit()).isEmpty()) {
            throw Problem.invalid("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + body.unit() + ".");
        }
        PublishedDocument document = documents
                .read(body.document())
                .orElseThrow(() -> Problem.invalid("document", FieldCode.UNKNOWN_REFERENCE, "Dokumentet finns inte."));
        if (!body.version().equals(document.valid())) {
            throw Problem.of(
                    ReadingProblem.VERSION_DOES_NOT_HOLD,
                    document.valid() == null
                            ? "Ingen version av dokumentet gäller."
                            : "Läs och signera version " + document.valid() + ", som gäller nu.");
        }
    }

    /** The version that you have read, and the unit that you sign for; who you are is known. */
    @Form
    record Signature(
            String unit,
            @MaxLength(100) String document,
            @MaxLength(20) String version) {}

    /**
     * Something that you are to read.
     *
     * @param version the one that holds
     * @param state READ, OUTDATED (you have read an earlier version, which said something else) or UNREAD
     * @param readVersion the newest that you have signed
     */
    record MyReading(
            String requirement,
            String unit,
            String document,
            String title,
            @Nullable String version,
            String state,
            @Nullable String readVersion,
            LocalDate due,
            boolean late) {

        static MyReading of(RequirementView requirement, PublishedDocument document, Reader reader) {
            return new MyReading(
                    requirement.id(),
                    reader.unit(),
                    document.id(),
                    document.title(),
                    document.valid(),
                    reader.state(),
                    reader.version(),
                    reader.due(),
                    reader.late());
        }
    }
}
