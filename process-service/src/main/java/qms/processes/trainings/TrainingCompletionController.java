package qms.processes.trainings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
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
import qms.events.trainings.TrainingCompletionId;
import qms.events.trainings.TrainingId;
import qms.processes.trainings.CompletionCommand.CompleteTraining;
import qms.processes.trainings.CompletionCommand.RevokeCompletion;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.http.Page;
import qms.web.identity.Actor;
import qms.web.identity.Actors;
import qms.web.identity.Role;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** That courses have been taken, over HTTP: said by whoever took them, or by their manager. */
@RestController
@RequestMapping("/api/training-completions")
class TrainingCompletionController {

    private static final ListQuery LIST =
            ListQuery.equal("unit", "training", "person", "status").sortable("completedOn", "unit", "person");

    private static final Set<Role> MAY_SPEAK_FOR_OTHERS =
            EnumSet.of(Role.DEPUTY_UNIT_MANAGER, Role.UNIT_MANAGER, Role.DEPARTMENT_MANAGER, Role.QUALITY_COORDINATOR);

    private final Desk desk;
    private final CompletionProjection projection;
    private final TrainingProjection trainings;
    private final OrganisationReader organisation;
    private final Streams streams;
    private final Clock clock;

    TrainingCompletionController(
            Desk desk,
            CompletionProjection projection,
            TrainingProjection trainings,
            OrganisationReader organisation,
            Streams streams,
            Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.trainings = trainings;
        this.organisation = organisation;
        this.streams = streams;
        this.clock = clock;
    }

    /** Say that you, or somebody you are the manager of, have taken a course. */
    @PostMapping
    ResponseEntity<CompletionView> complete(@RequestBody Completion body) {
        return desk.create(
                "training-completions", body.unit(), projection, id -> completion(id, body), Function.identity());
    }

    /** Read that a course was taken. */
    @GetMapping("/{id}")
    ResponseEntity<CompletionView> one(@PathVariable String id) {
        return desk.one(projection, id, Function.identity());
    }

    /** List which courses were taken by whom. */
    @GetMapping
    Page<CompletionView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), Function.identity());
    }

    /** Say that the course was not taken after all. */
    @PostMapping("/{id}/revocation")
    ResponseEntity<CompletionView> revoke(@PathVariable String id, @RequestBody Revocation body) {
        return desk.act(
                projection,
                id,
                view -> new RevokeCompletion(TrainingCompletionId.of(id), body.reason()),
                Function.identity());
    }

    private CompleteTraining completion(String id, Completion body) {
        if (organisation.current().unit(body.unit()).isEmpty()) {
            throw Problem.invalid("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + body.unit() + ".");
        }
        TrainingView training = training(body.training());
        LocalDate day = dayOr(body.completedOn());
        Integer months = training.validMonths();
        return new CompleteTraining(
                TrainingCompletionId.of(id),
                body.unit(),
                TrainingId.of(training.id()),
                person(body.person()),
                day,
                months == null ? null : day.plusMonths(months));
    }

    private TrainingView training(String id) {
        TrainingView training = streams.read(trainings, id)
                .map(Versioned::view)
                .orElseThrow(
                        () -> Problem.invalid("training", FieldCode.UNKNOWN_REFERENCE, "Utbildningen finns inte."));
        if (training.status() == TrainingStatus.WITHDRAWN) {
            throw Problem.of(TrainingProblem.TRAINING_WITHDRAWN, "Se vilka utbildningar som gäller nu.");
        }
        return training;
    }

    private static String person(@Nullable String given) {
        Actor actor = Actors.current();
        if (given == null || given.equals(actor.person())) {
            return actor.person();
        }
        if (actor.roles().stream().noneMatch(MAY_SPEAK_FOR_OTHERS::contains)) {
            throw Problem.of(CommonProblem.FORBIDDEN, "Bara chefen anger vad någon annan har gått.");
        }
        return given;
    }

    private LocalDate dayOr(@Nullable LocalDate given) {
        LocalDate today = Stockholm.day(clock.instant());
        if (given != null && given.isAfter(today)) {
            throw Problem.invalid("completedOn", FieldCode.OUT_OF_RANGE, "Dagen ligger i framtiden.");
        }
        return given == null ? today : given;
    }

    /** Which course, by whom (yourself if left out) and on which day (today if left out); {@code unit} is where the person works. */
    @Form
    record Completion(
            String unit,
            @MaxLength(100) String training,
            @MaxLength(100) @Nullable String person,
            @Nullable LocalDate completedOn) {}

    /** Why. */
    @Form
    record Revocation(@Label @MaxLength(2000) String reason) {}
}
