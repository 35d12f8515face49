package qms.processes.unitdescriptions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
import qms.events.unitdescriptions.UnitDescriptionId;
import qms.processes.unitdescriptions.FollowUpCommand.AcceptFollowUp;
import qms.processes.unitdescriptions.FollowUpCommand.CorrectFollowUp;
import qms.processes.unitdescriptions.FollowUpCommand.ReturnFollowUp;
import qms.processes.unitdescriptions.FollowUpCommand.SubmitFollowUp;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.FollowUpPeriod;
import qms.web.time.Stockholm;

/** The follow-ups of unit descriptions over HTTP: submitted by the unit, accepted or returned by who stands over it. */
@RestController
@RequestMapping("/api/unit-descriptions")
class FollowUpController {

    private static final ListQuery LIST =
            ListQuery.equal("unit", "period", "state").equalNumber("year");

    private final Desk desk;
    private final UnitDescriptionProjection projection;
    private final FollowUpWork work;
    private final FollowUpPolicy policy;
    private final Clock clock;

    FollowUpController(
            Desk desk, UnitDescriptionProjection projection, FollowUpWork work, FollowUpPolicy policy, Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.work = work;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * List what is to be followed up. Without a state asked for: what is due, missing or returned, for a unit and everybody below it.
     */
    @GetMapping("/follow-ups")
    Page<FollowUpWork.Item> list(@RequestParam Map<String, String> parameters) {
        return work.page(
                parameters,
                LIST.paging(parameters),
                query -> desk.list(projection, query, view -> view).items());
    }

    /** Submit the follow-up of a section for a period. */
    @PostMapping("/{id}/follow-ups")
    ResponseEntity<UnitDescriptionDetails> submit(@PathVariable String id, @RequestBody FollowUpForm body) {
        return act(id, description -> body.submission(description, policy));
    }

    /** Accept what was submitted. */
    @PostMapping("/{id}/follow-ups/acceptance")
    ResponseEntity<UnitDescriptionDetails> accept(@PathVariable String id, @RequestBody Acceptance body) {
        return act(id, description -> new AcceptFollowUp(description, body.section(), period(body.period())));
    }

    /** Return what was submitted, and say what is wanted. */
    @PostMapping("/{id}/follow-ups/return")
    ResponseEntity<UnitDescriptionDetails> giveBack(@PathVariable String id, @RequestBody Return body) {
        return act(
                id,
                description -> new ReturnFollowUp(description, body.section(), period(body.period()), body.reason()));
    }

    /** Put right a follow-up of a locked description. */
    @PostMapping("/{id}/follow-ups/correction")
    ResponseEntity<UnitDescriptionDetails> correct(@PathVariable String id, @RequestBody Correction body) {
        return act(
                id,
                description -> new CorrectFollowUp(
                        description, body.section(), period(body.period()), body.text(), body.reason()));
    }

    private ResponseEntity<UnitDescriptionDetails> act(
            String id, Function<UnitDescriptionId, FollowUpCommand> command) {
        LocalDate today = Stockholm.day(clock.instant());
        return desk.act(
                projection,
                id,
                view -> command.apply(UnitDescriptionId.of(id)),
                view -> UnitDescriptionDetails.of(view, policy, today));
    }

    private static FollowUpPeriod period(String code) {
        return FollowUpPeriod.valueOf(code);
    }

    /**
     * How it went: as planned, otherwise than planned (say how in {@code text}), or as a document says ({@code reference}); after the last day
     * also why it comes late.
     */
    @Form
    record FollowUpForm(
            String section,
            @Codes({"T1", "T2", "VB"}) String period,

            @Codes({"AS_PLANNED", "DEVIATES", "REFERENCE"}) String assessment,

            @Label @MaxLength(20000) @Nullable String text,
            @Label @MaxLength(500) @Nullable String reference,
            @Label @MaxLength(2000) @Nullable String lateReason) {

        SubmitFollowUp submission(UnitDescriptionId description, FollowUpPolicy policy) {
            return new SubmitFollowUp(
                    description,
                    section,
                    FollowUpPeriod.valueOf(period),
                    assessment,
                    words(),
                    reference,
                    lateReason,
                    policy);
        }

        /** "Enligt plan" is written only where it was chosen. */
        private String words() {
            return switch (assessment) {
                case "AS_PLANNED" -> text == null ? "Enligt plan" : text;
                case "REFERENCE" -> text == null ? "Se " + needed("reference", reference) : text;
                default -> needed("text", text);
            };
        }

        private static String needed(String field, @Nullable String value) {
            if (value == null) {
                throw Problem.invalid(field, FieldCode.MISSING, "Behövs för den bedömning som är vald.");
            }
            return value;
        }
    }

    /** Which follow-up is accepted. */
    @Form
    record Acceptance(
            String section, @Codes({"T1", "T2", "VB"}) String period) {}

    /** Which follow-up is returned, and what is wanted. */
    @Form
    record Return(
            String section,
            @Codes({"T1", "T2", "VB"}) String period,
            @Label @MaxLength(2000) String reason) {}

    /** What should have stood, and why it did not. */
    @Form
    record Correction(
            String section,
            @Codes({"T1", "T2", "VB"}) String period,
            @Label @MaxLength(20000) String text,
            @Label @MaxLength(2000) String reason) {}
}
