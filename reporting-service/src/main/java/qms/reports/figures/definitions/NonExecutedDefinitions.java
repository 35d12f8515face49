package qms.reports.figures.definitions;

import java.util.List;
import qms.reports.figures.FigureName;
import qms.reports.figures.definitions.Definition.Subject;

/** What the figures of non-executed decisions mean: each quarter by itself, on its last day. */
final class NonExecutedDefinitions {

    private static final String WAITING =
            "Gynnande beslut som inte har verkställts inom tre månader, eller som har avbrutits så länge, vid kvartalets slut.";
    private static final String DONE = "Beslut som har rapporterats förut och som har verkställts sedan dess.";

    static final List<Definition> ALL = List.of(
            decisions(FigureName.EVB_WAITING, "Ej verkställda beslut", WAITING),
            decisions(FigureName.EVB_BY_LAW, "Ej verkställda beslut efter lag", WAITING),
            decisions(FigureName.EVB_BY_TYPE, "Ej verkställda beslut efter insats", WAITING),
            decisions(FigureName.EVB_BY_STATE, "Ej verkställda beslut: inte påbörjade och avbrutna", WAITING),
            decisions(
                    FigureName.EVB_BY_ELAPSED,
                    "Ej verkställda beslut efter väntetid",
                    WAITING + " Tiden är från beslutet eller avbrottet."),
            decisions(FigureName.EVB_STATE_AND_ELAPSED, "Ej verkställda beslut efter läge och väntetid", WAITING),
            decisions(FigureName.EVB_EXECUTED, "Verkställda sedan de rapporterades", DONE),
            decisions(FigureName.EVB_EXECUTED_AFTER, "Verkställda efter väntetid", DONE),
            report(
                    FigureName.EVB_REPORTS,
                    "Kvartalsrapporter om ej verkställda beslut",
                    "Enheternas rapporter, en för varje kvartal."),
            report(
                    FigureName.EVB_TO_IVO,
                    "Kvartalsrapporter till IVO",
                    "Rapporter efter om IVO fick dem innan kvartalets rapporttid var slut."),
            report(FigureName.EVB_STEP, "Kvartalsrapporternas steg", "Den dag då varje steg togs."));

    private NonExecutedDefinitions() {}

    private static Definition decisions(String figure, String name, String definition) {
        return define(
                figure,
                name,
                "beslut",
                definition,
                "Summan av flera kvartal, där samma beslut står flera gånger. Domar, som inte omfattas av rapporteringen.");
    }

    private static Definition report(String figure, String name, String definition) {
        return define(figure, name, "rapporter", definition, "Kvartal som ingen har börjat på.");
    }

    private static Definition define(String figure, String name, String unit, String definition, String leavesOut) {
        return new Definition(
                        figure,
                        name,
                        unit,
                        Subject.NON_EXECUTED,
                        "nonexecuted-facts 1",
                        definition,
                        leavesOut,
                        "SoL 34 kap. 1–4 §§")
                .standing("Siffror som samlats in senare gäller före tidigare.")
                .notInPatterns();
    }
}
