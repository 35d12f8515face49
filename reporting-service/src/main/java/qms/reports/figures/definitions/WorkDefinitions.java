package qms.reports.figures.definitions;

import java.util.List;
import qms.reports.figures.FigureName;
import qms.reports.figures.definitions.Definition.Subject;

/** What the figures beside the tables of the reports mean: events, words of one's own, measures, last days, and what units have said. */
final class WorkDefinitions {

    private static final String NOTHING = "Inget.";
    private static final String SYSTEM = "SOSFS 2011:9 5 kap. 6 §";
    private static final String DAYS = "frister";
    private static final String UNTIMED = "Frister som har fallit bort eller vars klocka står stilla.";

    static final List<Definition> INCIDENTS = List.of(
            incident(
                            FigureName.EVENTS,
                            "Händelser",
                            "Ärenden av alla slag, en gång för varje händelse som de handlar om.",
                            "Ärenden om en händelse som redan är räknad.")
                    .standing("Det tidigaste ärendet om en händelse står för den."),
            incident(
                            FigureName.OF_ANOTHER_EVENT,
                            "Ärenden om en händelse som redan är räknad",
                            "Ärenden som är kopplade till en händelse för vilken ett tidigare ärende står.",
                            NOTHING)
                    .standing("Det tidigaste ärendet om en händelse står för den."),
            incident(
                    FigureName.EVENTS_OF_KINDS,
                    "Händelser med flera slags ärenden",
                    "Händelser som ärenden av flera slag handlar om, efter vilka slag.",
                    "Händelser med bara ett slags ärenden."));

    static final List<Definition> TEXTS = List.of(
            text(FigureName.OTHER_TEXTS, "Klagomål: ord för Annat", Subject.COMPLAINTS, "complaint-facts 1"),
            text(FigureName.LEX_OTHER_TEXTS, "Lex Sarah: ord för Annat", Subject.LEX_SARAH, "lexsarah-facts 1"),
            text(
                    FigureName.DEVIATIONS_OTHER_TEXTS,
                    "Avvikelser: ord för Annat",
                    Subject.DEVIATIONS,
                    "deviation-facts 2"),
            new Definition(
                            FigureName.LEX_DECIDED_AFTER,
                            "Lex Sarah: dagar till beslut",
                            "dagar",
                            Subject.LEX_SARAH,
                            "lexsarah-facts 2",
                            "Rapporter efter antalet dagar från rapporten till det första beslutet.",
                            "Rapporter som inte är beslutade, och information från privata utförare.",
                            "SoL 27 kap. 5 §")
                    .standing("Det första beslutet gäller, vad som än beslutas senare.")
                    .notInPatterns());

    static final List<Definition> RISKS = List.of(
            risk(FigureName.RISK_VALUE, "Risker efter riskvärde", "Sannolikhet gånger konsekvens."),
            risk(FigureName.RISK_DECISION, "Risker efter beslut", "Om risken ska åtgärdas eller godtas."),
            risk(FigureName.RISK_MAP, "Risker efter karta", "Den karta och version som risken bedömdes på."),
            risk(
                    FigureName.RISK_CELL,
                    "Risker efter ruta på kartan",
                    "Sannolikhet och konsekvens, var och en 1 till 5."));

    static final List<Definition> MEASURES = List.of(
            measure(FigureName.MEASURE_STATUS, "Åtgärder efter läge", "Hur långt varje åtgärd har kommit."),
            measure(
                    FigureName.MEASURE_OPEN_UNTIL,
                    "Åtgärder som återstår",
                    "Åtgärder som inte är genomförda, efter den dag de ska vara klara."));

    static final List<Definition> DEADLINES = List.of(
            deadline(FigureName.DEADLINES_KEPT, "Frister som hölls", "Frister där det som skulle göras gjordes i tid."),
            deadline(
                    FigureName.DEADLINES_LATE,
                    "Frister som inte hölls",
                    "Frister där det som skulle göras gjordes efter sista dagen."),
            deadline(FigureName.DEADLINES_OPEN, "Frister som löper", "Frister där det som ska göras inte är gjort."));

    static final List<Definition> SAID = List.of(
            said("followUps.described", "Enhetsbeskrivningar", "avsnitt", Subject.FOLLOW_UPS, "followup-facts 1"),
            said("followUps.submitted", "Inlämnade uppföljningar", "avsnitt", Subject.FOLLOW_UPS, "followup-facts 1"),
            said("declared", "Uppgivna siffror", "uppgifter", Subject.DECLARED, "declared-facts 1"),
            said("stated", "Besked om att inget fanns", "besked", Subject.STATED, "statement-facts 1"));

    static final List<Definition> BASES = List.of(
            base(FigureName.RESIDENTS, "Boende eller brukare", "boende"),
            base(FigureName.PLACES, "Platser", "platser"),
            base(FigureName.EMPLOYEES, "Årsarbetare", "årsarbetare"));

    private WorkDefinitions() {}

    private static Definition base(String figure, String name, String unit) {
        return new Definition(
                        figure,
                        name,
                        unit,
                        Subject.DECLARED,
                        "declared-facts 1",
                        "Så många som enheten själv har angett för året. Ovanför enheterna summan, om alla har angett.",
                        "Enheter som inte har angett; då finns ingen kvot.",
                        SYSTEM)
                .standing("Det som angetts sist gäller.")
                .notInPatterns();
    }

    private static Definition incident(String figure, String name, String definition, String leavesOut) {
        return new Definition(
                        figure, name, "händelser", Subject.INCIDENTS, "incident-facts 1", definition, leavesOut, SYSTEM)
                .notInPatterns();
    }

    private static Definition text(String figure, String name, Subject subject, String since) {
        return new Definition(
                        figure,
                        name,
                        "ärenden",
                        subject,
                        since,
                        "Ärenden med kategorin Annat, efter de egna orden.",
                        "Ärenden utan egna ord.",
                        SYSTEM)
                .notInPatterns();
    }

    private static Definition risk(String figure, String name, String definition) {
        return new Definition(
                        figure,
                        name,
                        "risker",
                        Subject.RISKS,
                        "risk-facts 1",
                        definition,
                        "Risker som ingen har bedömt.",
                        "SOSFS 2011:9 5 kap. 1 §")
                .standing("Den senaste bedömningen gäller, på den karta som den gjordes på.")
                .notInPatterns();
    }

    private static Definition measure(String figure, String name, String definition) {
        return new Definition(
                        figure,
                        name,
                        "åtgärder",
                        Subject.MEASURES,
                        "measure-facts 2",
                        definition,
                        NOTHING,
                        "SOSFS 2011:9 5 kap. 7 §")
                .standing("Det som sagts sist gäller; en uppskjuten åtgärd har sin nya dag.")
                .notInPatterns();
    }

    private static Definition deadline(String figure, String name, String definition) {
        return new Definition(
                        figure,
                        name,
                        DAYS,
                        Subject.DEADLINES,
                        "deadline-facts 1",
                        definition + " Räknas på sista dagen.",
                        UNTIMED,
                        SYSTEM)
                .standing("Sista dagen som den var när det gjordes: en förlängd frist har sin nya dag.");
    }

    private static Definition said(String figure, String name, String unit, Subject subject, String since) {
        return new Definition(
                        figure,
                        name,
                        unit,
                        subject,
                        since,
                        "Det som enheten själv har lämnat för året.",
                        NOTHING,
                        SYSTEM)
                .standing("Det som lämnats sist gäller.")
                .notInPatterns();
    }
}
