package qms.processes.trainings;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.events.trainings.TrainingId;
import qms.processes.trainings.TrainingCommand.DefineTraining;
import qms.processes.trainings.TrainingCommand.WithdrawTraining;
import qms.processes.trainings.TrainingStandings.Standing;
import qms.processes.trainings.TrainingStandings.Trained;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;
import qms.web.http.Page;
import qms.web.identity.Actor;
import qms.web.identity.Actors;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** Courses over HTTP, and who has taken them. */
@RestController
@RequestMapping("/api/trainings")
class TrainingController {

    private static final ListQuery LIST =
            ListQuery.equal("unit", "kind", "status").sortable("title", "unit", "kind");

    private static final ListQuery PARTICIPANTS = ListQuery.equal("unit").sortable("unit");

    private final Desk desk;
    private final TrainingProjection projection;
    private final ParticipantProjection participants;
    private final TrainingStandings standings;
    private final OrganisationReader organisation;

    TrainingController(
            Desk desk,
            TrainingProjection projection,
            ParticipantProjection participants,
            TrainingStandings standings,
            OrganisationReader organisation) {
        this.desk = desk;
        this.projection = projection;
        this.participants = participants;
        this.standings = standings;
        this.organisation = organisation;
    }

    /** Define a course that is to be taken in a unit and below it. */
    @PostMapping
    ResponseEntity<TrainingView> define(@RequestBody Course body) {
        return desk.create(
                "trainings",
                body.unit(),
                projection,
                id -> {
                    if (organisation.current().unit(body.unit()).isEmpty()) {
                        throw Problem.invalid(
                                "unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + body.unit() + ".");
                    }
                    return new DefineTraining(
                            TrainingId.of(id),
                            body.unit(),
                            body.title(),
                            body.kind(),
                            body.mandatoryFor(),
                            body.validMonths(),
                            body.link());
                },
                Function.identity());
    }

    /** Read one course. */
    @GetMapping("/{id}")
    ResponseEntity<TrainingView> one(@PathVariable String id) {
        return desk.one(projection, id, Function.identity());
    }

    /** List courses. */
    @GetMapping
    Page<TrainingView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), Function.identity());
    }

    /** Say that a course is no longer to be taken. */
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<TrainingView> withdraw(@PathVariable String id, @RequestBody Withdrawal body) {
        return desk.act(
                projection, id, view -> new WithdrawTraining(TrainingId.of(id), body.reason()), Function.identity());
    }

    /** List your own courses: which you are to take, and which you have taken. */
    @GetMapping("/mine")
    List<Standing> mine() {
        Actor actor = Actors.current();
        return standings.of(
                actor.person(),
                actor.units(),
                actor.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    /** List who is to take which courses in a unit, and whether they have. */
    @GetMapping("/participants")
    Page<Trained> participants(@RequestParam Map<String, String> parameters) {
        return desk.list(participants, PARTICIPANTS.read(parameters), standings::of);
    }

    /** A course: for the roles named or, without any, for everybody; to be taken again after so many months or, without any, never. */
    @Form
    record Course(
            String unit,
            @Label @MaxLength(200) String title,

            @Codes({"WEB_COURSE", "LEX_SARAH_INFORMATION", "INTRODUCTION", "OTHER"})
            String kind,

            @Codes({
                "EMPLOYEE",
                "UNIT_REPRESENTATIVE",
                "DEPUTY_UNIT_MANAGER",
                "UNIT_MANAGER",
                "DEPARTMENT_MANAGER",
                "PROCESS_OWNER",
                "PROCESS_FACILITATOR",
                "QUALITY_COORDINATOR",
                "LEX_SARAH_OFFICER",
                "MAS",
                "MAR"
            })
            @OrEmpty
            @NoDoubles
            List<String> mandatoryFor,

            @Range(min = 1, max = 120) @Nullable Integer validMonths,
            @Label @MaxLength(500) @Nullable String link) {}

    /** Why. */
    @Form
    record Withdrawal(@Label @MaxLength(2000) String reason) {}
}
