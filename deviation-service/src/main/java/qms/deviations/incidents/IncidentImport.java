package qms.deviations.incidents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.incidents.IncidentForms.CaseForm;
import qms.deviations.platform.ImportedCases;
import qms.events.CaseRef;
import qms.events.incidents.CaseClaimed;
import qms.events.incidents.CaseReleased;
import qms.events.incidents.IncidentCaseLinked;
import qms.events.incidents.IncidentDissolved;
import qms.events.incidents.IncidentId;
import qms.events.incidents.IncidentMember;
import qms.events.incidents.IncidentOpened;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedHistory;
import qms.service.imports.LineRules;
import qms.service.imports.ParsedLine;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.NotEmpty;
import qms.web.forms.OrEmpty;
import qms.web.problems.FieldCode;
import qms.web.time.Stockholm;

/** Incidents as lines of an import, about imported cases: more cases, and that it was dissolved, may be added later. */
@Component
class IncidentImport extends ImportedHistory<IncidentImport.IncidentLine> {

    private static final String LINKED = "linked";
    private static final String DISSOLVED = "dissolved";

    private final Cases cases;
    private final Memberships memberships;

    IncidentImport(Cases cases, Memberships memberships, OrganisationReader organisation, Clock clock) {
        super("incidents", IncidentLine.class, Set.of(LINKED, DISSOLVED), organisation, clock);
        this.cases = cases;
        this.memberships = memberships;
    }

    @Override
    protected void check(ParsedLine<IncidentLine> line, LineRules rules, ImportContext context) {
        IncidentLine l = line.value();
        rules.unit("unit", l.unit());
        rules.past("openedOn", l.openedOn());
        Named named = new Named(rules, IncidentId.of(streamOf(line.externalId())), context);
        for (int i = 0; i < l.cases().size(); i++) {
            named.check("cases[" + i + "]", l.cases().get(i));
        }
        for (int i = 0; i < l.linked().size(); i++) {
            named.check(LINKED + "[" + i + "].ref", l.linked().get(i).ref());
            rules.past(LINKED + "[" + i + "].linkedOn", l.linked().get(i).linkedOn(), l.openedOn());
        }
        Dissolved dissolved = l.dissolved();
        rules.past("dissolved.dissolvedOn", dissolved == null ? null : dissolved.dissolvedOn(), l.openedOn());
    }

    @Override
    public ImportPlan plan(ParsedLine<IncidentLine> line, ImportContext context) {
        IncidentLine l = line.value();
        String stream = streamOf(line.externalId());
        Steps steps = new Steps(IncidentId.of(stream), l, context);
        ImportPlan.Builder plan = ImportPlan.of(stream, Incident.class.getSimpleName())
                .addOnce(IncidentOpened.class, line.base(), sealer -> steps.opened());
        l.cases().forEach(form -> steps.claim(form, l.openedOn(), plan));
        for (int i = 0; i < l.linked().size(); i++) {
            Linked linked = l.linked().get(i);
            plan.in(stream, Incident.class.getSimpleName())
                    .add(IncidentCaseLinked.class, line.part(LINKED, i), sealer -> steps.linked(linked));
            steps.claim(linked.ref(), linked.linkedOn(), plan);
        }
        Dissolved dissolved = l.dissolved();
        if (dissolved != null) {
            plan.in(stream, Incident.class.getSimpleName())
                    .addOnce(IncidentDissolved.class, line.part(DISSOLVED), sealer -> steps.dissolved(dissolved));
            steps.all().forEach(form -> steps.release(form, dissolved.dissolvedOn(), plan));
        }
        return plan.build();
    }

    private static CaseRef ref(CaseForm form, ImportContext context) {
        return new CaseRef(
                form.kind(), ImportedCases.idOf(form.kind(), form.ref().id(), context));
    }

    /** The cases of one line as they are checked: each is there, once, and in no other incident. */
    private final class Named {

        private final LineRules rules;
        private final IncidentId incident;
        private final ImportContext context;
        private final List<CaseRef> seen = new ArrayList<>();

        Named(LineRules rules, IncidentId incident, ImportContext context) {
            this.rules = rules;
            this.incident = incident;
            this.context = context;
        }

        void check(String field, CaseForm form) {
            CaseRef ref = ref(form, context);
            rules.once(field, ref, seen);
            if (form.kind().equals(CaseKind.EXTERNAL.name())) {
                rules.needed(
                        field + ".system", form.system(), "Ange vilket system rapporten finns i, till exempel KIA.");
            } else {
                ImportedCases.check(field + ".id", form.kind(), form.id(), rules);
            }
            if (memberships
                    .incidentOf(ref)
                    .filter(other -> !other.equals(incident))
                    .isPresent()) {
                rules.add(field, FieldCode.CONFLICT, "Ärendet hör redan till en annan händelse.");
            }
        }
    }

    /** The events of one line. */
    private final class Steps {

        private final IncidentId incident;
        private final IncidentLine line;
        private final ImportContext context;

        Steps(IncidentId incident, IncidentLine line, ImportContext context) {
            this.incident = incident;
            this.line = line;
            this.context = context;
        }

        List<CaseForm> all() {
            List<CaseForm> all = new ArrayList<>(line.cases());
            line.linked().forEach(linked -> all.add(linked.ref()));
            return all;
        }

        IncidentOpened opened() {
            return new IncidentOpened(
                    incident,
                    line.unit(),
                    line.cases().stream().map(this::member).toList(),
                    line.reason(),
                    at(line.openedOn()));
        }

        IncidentCaseLinked linked(Linked linked) {
            return new IncidentCaseLinked(
                    incident, line.unit(), member(linked.ref()), linked.reason(), at(linked.linkedOn()));
        }

        IncidentDissolved dissolved(Dissolved dissolved) {
            return new IncidentDissolved(incident, line.unit(), dissolved.reason(), at(dissolved.dissolvedOn()));
        }

        void claim(CaseForm form, LocalDate day, ImportPlan.Builder plan) {
            CaseRef ref = ref(form, context);
            plan.in(MembershipCommand.idOf(ref).toString(), CaseMembership.class.getSimpleName())
                    .addOnce(
                            CaseClaimed.class,
                            "claimed:" + ref,
                            sealer -> new CaseClaimed(
                                    MembershipCommand.idOf(ref), member(form).unit(), ref, incident, at(day)));
        }

        void release(CaseForm form, LocalDate day, ImportPlan.Builder plan) {
            CaseRef ref = ref(form, context);
            plan.in(MembershipCommand.idOf(ref).toString(), CaseMembership.class.getSimpleName())
                    .addOnce(
                            CaseReleased.class,
                            "released:" + ref,
                            sealer -> new CaseReleased(
                                    MembershipCommand.idOf(ref), member(form).unit(), ref, incident, at(day)));
        }

        /** What another system keeps is the incident's unit's, of the day on which the incident was seen. */
        private IncidentMember member(CaseForm form) {
            CaseRef ref = ref(form, context);
            return cases.find(ref).orElseGet(() -> new IncidentMember(ref, line.unit(), line.openedOn()));
        }
    }

    private static Instant at(LocalDate day) {
        return Stockholm.startOf(day);
    }

    /** A line of incidents; cases by the ids of their own lines. */
    record IncidentLine(
            String unit,
            LocalDate openedOn,
            @NotEmpty @NoDoubles List<CaseForm> cases,
            @Label @MaxLength(2000) String reason,
            @OrEmpty List<Linked> linked,
            @Nullable Dissolved dissolved) {}

    /** One more case. */
    record Linked(CaseForm ref, @Label @MaxLength(2000) String reason, LocalDate linkedOn) {}

    /** That the cases were not about one event after all. */
    record Dissolved(@Label @MaxLength(2000) String reason, LocalDate dissolvedOn) {}
}
