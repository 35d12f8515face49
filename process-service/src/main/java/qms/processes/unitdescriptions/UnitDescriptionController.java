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
import qms.processes.unitdescriptions.UnitDescriptionCommand.AddAttachment;
import qms.processes.unitdescriptions.UnitDescriptionCommand.AdoptUnitDescription;
import qms.processes.unitdescriptions.UnitDescriptionCommand.LockUnitDescription;
import qms.processes.unitdescriptions.UnitDescriptionCommand.RemoveAttachment;
import qms.processes.unitdescriptions.UnitDescriptionCommand.WriteCommonParts;
import qms.processes.unitdescriptions.UnitDescriptionCommand.WriteSection;
import qms.processes.unitdescriptions.UnitDescriptionForms.Adoption;
import qms.processes.unitdescriptions.UnitDescriptionForms.AttachmentForm;
import qms.processes.unitdescriptions.UnitDescriptionForms.CommonPartsForm;
import qms.processes.unitdescriptions.UnitDescriptionForms.Draft;
import qms.processes.unitdescriptions.UnitDescriptionForms.Locking;
import qms.processes.unitdescriptions.UnitDescriptionForms.Removal;
import qms.processes.unitdescriptions.UnitDescriptionForms.SectionForm;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.web.http.Page;
import qms.web.time.Stockholm;

/** Unit descriptions over HTTP, from draft to lock; their follow-ups: {@link FollowUpController}. */
@RestController
@RequestMapping("/api/unit-descriptions")
class UnitDescriptionController {

    private static final ListQuery LIST =
            ListQuery.equal("unit", "externalId", "status").equalNumber("year").sortable("year", "unit");

    private final Desk desk;
    private final UnitDescriptionProjection projection;
    private final UnitDescriptionDrafting drafting;
    private final FollowUpPolicy policy;
    private final Clock clock;

    UnitDescriptionController(
            Desk desk,
            UnitDescriptionProjection projection,
            UnitDescriptionDrafting drafting,
            FollowUpPolicy policy,
            Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.drafting = drafting;
        this.policy = policy;
        this.clock = clock;
    }

    /** Begin the description of a unit for a year, from nothing or from another year's; a unit has one for each year. */
    @PostMapping
    ResponseEntity<UnitDescriptionDetails> draft(@RequestBody Draft body) {
        return desk.create("unit-descriptions", body.unit(), projection, id -> drafting.draft(id, body), this::details);
    }

    /**
     * Read one unit description with its follow-ups.
     *
     * @param on the day at whose end the follow-ups are to stand as they are shown; today if left out
     */
    @GetMapping("/{id}")
    ResponseEntity<UnitDescriptionDetails> one(
            @PathVariable String id, @RequestParam(required = false) @Nullable String on) {
        LocalDate day = UnitDescriptionForms.dayOr(on, today());
        return desk.one(projection, id, view -> UnitDescriptionDetails.of(view, policy, day));
    }

    /** List unit descriptions. */
    @GetMapping
    Page<UnitDescriptionDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), this::details);
    }

    /** Write a section of a draft anew, or give it to another role. */
    @PostMapping("/{id}/sections")
    ResponseEntity<UnitDescriptionDetails> write(@PathVariable String id, @RequestBody SectionForm body) {
        return act(id, description -> new WriteSection(description, body.described()));
    }

    /** Write what is to hold for everybody below the unit: rules, indicators of quality and values. */
    @PostMapping("/{id}/common-parts")
    ResponseEntity<UnitDescriptionDetails> writeCommon(@PathVariable String id, @RequestBody CommonPartsForm body) {
        return act(id, description -> new WriteCommonParts(description, body.common()));
    }

    /** Lay a document beside a description. */
    @PostMapping("/{id}/attachments")
    ResponseEntity<UnitDescriptionDetails> attach(@PathVariable String id, @RequestBody AttachmentForm body) {
        return act(id, description -> new AddAttachment(description, body.attachment()));
    }

    /** Take a document away from a description. */
    @PostMapping("/{id}/attachments/removal")
    ResponseEntity<UnitDescriptionDetails> detach(@PathVariable String id, @RequestBody Removal body) {
        return act(id, description -> new RemoveAttachment(description, body.document()));
    }

    /** Adopt a draft for its year, with what the units above have adopted for everybody below them. */
    @PostMapping("/{id}/adoption")
    ResponseEntity<UnitDescriptionDetails> adopt(
            @PathVariable String id, @RequestBody(required = false) @Nullable Adoption body) {
        return desk.act(
                projection,
                id,
                view -> new AdoptUnitDescription(UnitDescriptionId.of(id), drafting.inherited(view, today())),
                this::details);
    }

    /** Lock a description after its year has been followed up. */
    @PostMapping("/{id}/locking")
    ResponseEntity<UnitDescriptionDetails> lock(
            @PathVariable String id, @RequestBody(required = false) @Nullable Locking body) {
        return act(id, LockUnitDescription::new);
    }

    private ResponseEntity<UnitDescriptionDetails> act(
            String id, Function<UnitDescriptionId, UnitDescriptionCommand> command) {
        return desk.act(projection, id, view -> command.apply(UnitDescriptionId.of(id)), this::details);
    }

    private UnitDescriptionDetails details(UnitDescriptionView view) {
        return UnitDescriptionDetails.of(view, policy, today());
    }

    private LocalDate today() {
        return Stockholm.day(clock.instant());
    }
}
