package qms.reports.figures.definitions;

import java.util.List;
import qms.reports.figures.FigureName;
import qms.reports.figures.definitions.Definition.Ratio;
import qms.reports.figures.definitions.Definition.Subject;
import qms.service.organisation.Taxonomy;

/** What the figures of risks and self-checks mean. */
final class PlanDefinitions {

    private static final String OTHER_YEARS = "Risker som hör till andra år.";
    private static final String LATER = "Tillfällen som hör till andra år eller ska göras andra dagar.";

    static final List<Definition> RISKS = List.of(
            risk(FigureName.RISKS, "Risker", "Årets risker, så många som var kända vid periodens slut."),
            risk(FigureName.UNASSESSED, "Obedömda risker", "Årets risker som ingen har bedömt än vid periodens slut.")
                    .per(new Ratio(FigureName.RISKS, true)),
            risk(
                            FigureName.RISK_LEVEL,
                            "Risker efter nivå",
                            "Årets risker efter den nivå de hade vid periodens slut, enligt den karta som varje bedömning gjordes på.")
                    .standing("Den senaste bedömningen gäller, på den karta som den gjordes på.")
                    .by(Taxonomy.RISK_LEVEL)
                    .per(new Ratio(FigureName.RISKS, true)));

    static final List<Definition> SELF_CHECKS = List.of(
            check(FigureName.PLANNED, "Planerade egenkontroller", "Tillfällen som skulle göras i perioden."),
            check(
                            FigureName.PERFORMED,
                            "Utförda egenkontroller",
                            "Tillfällen som skulle göras i perioden och är utförda.")
                    .per(new Ratio(FigureName.PLANNED, true)),
            check(
                            FigureName.NOT_PERFORMED,
                            "Inte utförda egenkontroller",
                            "Tillfällen som skulle göras i perioden och som någon sagt inte blev av.")
                    .per(new Ratio(FigureName.PLANNED, true)),
            check(
                            FigureName.PENDING,
                            "Egenkontroller som återstår",
                            "Tillfällen som skulle göras i perioden och som ingen sagt något om.")
                    .per(new Ratio(FigureName.PLANNED, true)),
            check(FigureName.PASSED, "Godkända egenkontroller", "Utförda tillfällen som godkändes helt.")
                    .per(new Ratio(FigureName.PERFORMED, true)),
            check(
                            FigureName.FAILED,
                            "Inte godkända egenkontroller",
                            "Utförda tillfällen som inte godkändes, eller bara delvis.")
                    .per(new Ratio(FigureName.PERFORMED, true)));

    private PlanDefinitions() {}

    private static Definition risk(String figure, String name, String definition) {
        return new Definition(
                figure,
                name,
                "risker",
                Subject.RISKS,
                "risk-facts 1",
                definition,
                OTHER_YEARS,
                "SOSFS 2011:9 5 kap. 1 §");
    }

    private static Definition check(String figure, String name, String definition) {
        return new Definition(
                figure,
                name,
                "tillfällen",
                Subject.SELF_CHECKS,
                "selfcheck-facts 1",
                definition,
                LATER,
                "SOSFS 2011:9 5 kap. 2 §");
    }
}
