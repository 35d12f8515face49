package qms.events;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import qms.events.access.AccessEvent;
import qms.events.analyses.AnalysisEvent;
import qms.events.changerequests.ChangeRequestEvent;
import qms.events.collaborations.CollaborationEvent;
import qms.events.complaints.ComplaintEvent;
import qms.events.dashboardlinks.DashboardLinkEvent;
import qms.events.deadlines.DeadlineEvent;
import qms.events.declaredfigures.DeclaredFigureEvent;
import qms.events.deviations.DeviationEvent;
import qms.events.disposals.DisposalEvent;
import qms.events.documents.DocumentEvent;
import qms.events.documenttemplates.DocumentTemplateEvent;
import qms.events.incidents.CaseMembershipEvent;
import qms.events.incidents.IncidentEvent;
import qms.events.inspections.InspectionEvent;
import qms.events.lexmaria.LexMariaEvent;
import qms.events.lexsarah.LexSarahEvent;
import qms.events.logchecks.LogCheckEvent;
import qms.events.measures.MeasureEvent;
import qms.events.meetings.MeetingEvent;
import qms.events.nonexecuted.NonExecutedEvent;
import qms.events.operations.OperationsEvent;
import qms.events.organisation.OrganisationEvent;
import qms.events.periods.PeriodEvent;
import qms.events.persons.PersonEvent;
import qms.events.processes.ProcessEvent;
import qms.events.providerreviews.ProviderReviewEvent;
import qms.events.providers.ProviderEvent;
import qms.events.readings.ReadingEvent;
import qms.events.reportingstatements.ReportingStatementEvent;
import qms.events.reporttemplates.ReportTemplateEvent;
import qms.events.requirementchanges.RequirementChangeEvent;
import qms.events.riskanalyses.RiskAnalysisEvent;
import qms.events.riskmaps.RiskMapEvent;
import qms.events.risks.RiskEvent;
import qms.events.selfchecks.SelfCheckEvent;
import qms.events.surveys.SurveyEvent;
import qms.events.trainings.TrainingCompletionEvent;
import qms.events.trainings.TrainingEvent;
import qms.events.trendanalyses.TrendAnalysisEvent;
import qms.events.unitdescriptions.UnitDescriptionEvent;
import qms.events.writtenreports.WrittenReportEvent;

/** Every event there is, by the name and revision it is stored under. */
public final class EventCatalogue {

    /** The features in the order of the house; each sealed interface is the table of contents of its feature. */
    public static final List<Class<? extends QmsEvent>> FEATURES = List.of(
            OrganisationEvent.class,
            PersonEvent.class,
            ProcessEvent.class,
            UnitDescriptionEvent.class,
            ChangeRequestEvent.class,
            RequirementChangeEvent.class,
            DocumentEvent.class,
            CollaborationEvent.class,
            TrainingEvent.class,
            TrainingCompletionEvent.class,
            MeetingEvent.class,
            ReadingEvent.class,
            RiskEvent.class,
            RiskMapEvent.class,
            RiskAnalysisEvent.class,
            AnalysisEvent.class,
            MeasureEvent.class,
            SelfCheckEvent.class,
            SurveyEvent.class,
            ComplaintEvent.class,
            DeviationEvent.class,
            LexSarahEvent.class,
            LexMariaEvent.class,
            InspectionEvent.class,
            ProviderEvent.class,
            ProviderReviewEvent.class,
            NonExecutedEvent.class,
            PeriodEvent.class,
            DeadlineEvent.class,
            IncidentEvent.class,
            CaseMembershipEvent.class,
            AccessEvent.class,
            LogCheckEvent.class,
            DisposalEvent.class,
            DeclaredFigureEvent.class,
            TrendAnalysisEvent.class,
            DashboardLinkEvent.class,
            ReportingStatementEvent.class,
            ReportTemplateEvent.class,
            DocumentTemplateEvent.class,
            WrittenReportEvent.class,
            OperationsEvent.class);

    private static final Map<String, Class<? extends QmsEvent>> BY_NAME = byName();

    private EventCatalogue() {}

    /** The events by {@code name/revision}, for instance {@code lexsarah.reported/1}. */
    public static Map<String, Class<? extends QmsEvent>> events() {
        return BY_NAME;
    }

    private static Map<String, Class<? extends QmsEvent>> byName() {
        Map<String, Class<? extends QmsEvent>> found = new TreeMap<>();
        for (Class<? extends QmsEvent> feature : FEATURES) {
            for (Class<?> type : feature.getPermittedSubclasses()) {
                EventName name = type.getAnnotation(EventName.class);
                if (name == null) {
                    throw new IllegalStateException(type + " has no @EventName");
                }
                Class<?> before = found.put(name.value() + "/" + name.revision(), type.asSubclass(QmsEvent.class));
                if (before != null) {
                    throw new IllegalStateException(type + " and " + before + " have one name");
                }
            }
        }
        return Map.copyOf(found);
    }
}
