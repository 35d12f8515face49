package qms.deviations.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.incidents.IncidentCommand.DissolveIncident;
import qms.deviations.incidents.IncidentCommand.LinkCase;
import qms.deviations.incidents.IncidentCommand.OpenIncident;
import qms.deviations.incidents.IncidentCommand.UnlinkCase;
import qms.deviations.incidents.IncidentForms.CaseChange;
import qms.deviations.incidents.IncidentForms.Dissolution;
import qms.deviations.incidents.IncidentForms.Opening;
import qms.deviations.incidents.MembershipCommand.ClaimCase;
import qms.deviations.incidents.MembershipCommand.ReleaseCase;
import qms.events.CaseRef;
import qms.events.incidents.IncidentId;
import qms.events.incidents.IncidentMember;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.web.http.Page;

/** Incidents over HTTP: turns a request into commands or a query, nothing else. */
@RestController
@RequestMapping("/api/incidents")
class IncidentController {

    private static final ListQuery LIST =
            ListQuery.equal("unit", "status", "case").days("openedAt").sortable("openedAt", "unit");

    private final Desk desk;
    private final IncidentProjection projection;
    private final IncidentForm form;

    IncidentController(Desk desk, IncidentProjection projection, IncidentForm form) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
    }

    /** Say that cases are about one event. */
    @PostMapping
    ResponseEntity<IncidentView> open(@RequestBody Opening body) {
        return desk.create(
                "incidents",
                body.unit(),
                projection,
                id -> {
                    IncidentId incident = IncidentId.of(id);
                    List<IncidentMember> members = new ArrayList<>(form.members(body));
                    members.forEach(member -> claim(member, incident));
                    return new OpenIncident(incident, body.unit(), members, body.reason());
                },
                Function.identity());
    }

    /** Read one incident. */
    @GetMapping("/{id}")
    ResponseEntity<IncidentView> one(@PathVariable String id) {
        return desk.one(projection, id, Function.identity());
    }

    /** List incidents; `case` finds the one that a case belongs to. */
    @GetMapping
    Page<IncidentView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), Function.identity());
    }

    /** Link one more case. */
    @PostMapping("/{id}/cases")
    ResponseEntity<IncidentView> link(@PathVariable String id, @RequestBody CaseChange body) {
        return desk.act(
                projection,
                id,
                incident -> {
                    IncidentMember member = form.member(body.ref(), incident.unit());
                    IncidentId asking = IncidentId.of(id);
                    // What the incident will refuse is not claimed for it.
                    if (incident.status() == IncidentStatus.OPEN) {
                        claim(member, asking);
                    }
                    return new LinkCase(asking, member, body.reason());
                },
                Function.identity());
    }

    /** Take out a case that is not about the event after all. */
    @PostMapping("/{id}/unlinking")
    ResponseEntity<IncidentView> unlink(@PathVariable String id, @RequestBody CaseChange body) {
        CaseRef ref = body.ref().ref();
        ResponseEntity<IncidentView> unlinked = desk.act(
                projection, id, incident -> new UnlinkCase(IncidentId.of(id), ref, body.reason()), Function.identity());
        release(ref, id);
        return unlinked;
    }

    /** Say that the cases are not about one event; each counts by itself again. */
    @PostMapping("/{id}/dissolution")
    ResponseEntity<IncidentView> dissolve(@PathVariable String id, @RequestBody Dissolution body) {
        List<CaseRef> members = new ArrayList<>();
        ResponseEntity<IncidentView> dissolved = desk.act(
                projection,
                id,
                incident -> {
                    members.addAll(incident.cases());
                    return new DissolveIncident(IncidentId.of(id), body.reason());
                },
                Function.identity());
        members.forEach(member -> release(member, id));
        return dissolved;
    }

    private void claim(IncidentMember member, IncidentId incident) {
        desk.mayActFor(member.unit());
        desk.send(ClaimCase.of(member, incident), OptionalLong.empty());
    }

    private void release(CaseRef member, String incident) {
        desk.send(new ReleaseCase(MembershipCommand.idOf(member), IncidentId.of(incident)), OptionalLong.empty());
    }
}
