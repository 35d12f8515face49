package qms.processes.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.meetings.MeetingDecision;
import qms.events.meetings.MeetingDecisionAdded;
import qms.events.meetings.MeetingHeld;
import qms.events.meetings.MeetingId;
import qms.events.meetings.MeetingItem;
import qms.events.meetings.MeetingReference;
import qms.events.meetings.MeetingWithdrawn;
import qms.processes.meetings.MeetingController.DecisionForm;
import qms.processes.meetings.MeetingController.ItemForm;
import qms.processes.meetings.MeetingController.ReferenceForm;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedHistory;
import qms.service.imports.LineRules;
import qms.service.imports.ParsedLine;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;
import qms.web.time.Stockholm;

/** Meetings as lines of an import: each decision is an event of its own, so that more may be added when the line comes again. */
@Component
class MeetingImport extends ImportedHistory<MeetingImport.Line> {

    private static final String DECISIONS = "decisions";
    private static final String WITHDRAWN = "withdrawnBecause";

    MeetingImport(OrganisationReader organisation, Clock clock) {
        super("meetings", Line.class, Set.of(DECISIONS, WITHDRAWN), organisation, clock);
    }

    @Override
    protected void check(ParsedLine<Line> line, LineRules rules, ImportContext context) {
        Line value = line.value();
        rules.unit("unit", value.unit());
        rules.past("heldOn", value.heldOn());
        for (int i = 0; i < value.items().size(); i++) {
            List<ReferenceForm> about = value.items().get(i).about();
            for (int j = 0; j < about.size(); j++) {
                rules.refersToKind(
                        "items[" + i + "].about[" + j + "].id",
                        about.get(j).kind(),
                        about.get(j).id());
            }
        }
        for (int i = 0; i < value.decisions().size(); i++) {
            DecisionForm decision = value.decisions().get(i);
            rules.refersTo("decisions[" + i + "].measure", "measures", decision.measure());
            rules.refersTo("decisions[" + i + "].changeRequest", "change-requests", decision.changeRequest());
        }
    }

    @Override
    public ImportPlan plan(ParsedLine<Line> line, ImportContext context) {
        Line value = line.value();
        String stream = streamOf(line.externalId());
        MeetingId id = MeetingId.of(stream);
        String unit = value.unit();
        Instant held = Stockholm.startOf(value.heldOn());
        List<MeetingItem> items =
                value.items().stream().map(item -> item(item, context)).toList();
        ImportPlan.Builder plan = ImportPlan.of(stream, Meeting.class.getSimpleName())
                .asOneHistory()
                .addOnce(
                        MeetingHeld.class,
                        line.base(),
                        sealer -> new MeetingHeld(
                                id, unit, value.kind(), value.heldOn(), value.participants(), items, List.of(), held));
        for (int i = 0; i < value.decisions().size(); i++) {
            MeetingDecision decision = decision(value.decisions().get(i), context);
            plan.add(
                    MeetingDecisionAdded.class,
                    line.part(DECISIONS, i),
                    sealer -> new MeetingDecisionAdded(id, unit, decision, held));
        }
        String reason = value.withdrawnBecause();
        if (reason != null) {
            plan.addOnce(
                    MeetingWithdrawn.class,
                    line.part(WITHDRAWN),
                    sealer -> new MeetingWithdrawn(id, unit, reason, clock().instant()));
        }
        return plan.build();
    }

    private static MeetingItem item(ItemForm item, ImportContext context) {
        return new MeetingItem(
                item.text(),
                item.about().stream()
                        .map(one -> new MeetingReference(one.kind(), LineRules.idOf(one.kind(), one.id(), context)))
                        .toList());
    }

    private static MeetingDecision decision(DecisionForm decision, ImportContext context) {
        String measure = decision.measure();
        String request = decision.changeRequest();
        return new MeetingDecision(
                decision.text(),
                measure == null ? null : context.streamOf("measures", measure),
                request == null ? null : context.streamOf("change-requests", request));
    }

    /** A meeting: which kind, on which day, how many took part, what was talked about and decided, and why it was taken back. */
    record Line(
            String unit,

            @Codes({"APT", "UNIT_DIALOGUE", "DEPARTMENT_DIALOGUE", "SYSTEM_EVALUATION"})
            String kind,

            LocalDate heldOn,
            @Range(min = 0, max = 100_000) int participants,
            @OrEmpty List<ItemForm> items,
            @OrEmpty List<DecisionForm> decisions,
            @Label @MaxLength(2000) @Nullable String withdrawnBecause) {}
}
