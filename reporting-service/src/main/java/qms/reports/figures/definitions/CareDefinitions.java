package qms.reports.figures.definitions;

import java.util.List;
import qms.reports.figures.FigureName;
import qms.reports.figures.definitions.Definition.Ratio;
import qms.reports.figures.definitions.Definition.Subject;
import qms.service.organisation.Taxonomy;

/** What the figures of health care mean: deviations under HSL, and what is decided about events there. */
final class CareDefinitions {

    private static final String LAST = "Det som sagts sist gäller.";
    private static final String UNJUDGED = "Avvikelser som inte är bedömda, eller inte faller under HSL.";

    static final List<Definition> DEVIATIONS = List.of(
            deviation(FigureName.HSL, "Vårdavvikelser", "Bedömda avvikelser som faller under HSL.")
                    .per(new Ratio(FigureName.DEVIATIONS, true)),
            deviation(FigureName.HSL_BY_CATEGORY, "Vårdavvikelser efter kategori", "Vårdavvikelser efter kategori.")
                    .by(Taxonomy.DEVIATION_CATEGORY)
                    .per(new Ratio(FigureName.HSL, true)),
            deviation(
                            FigureName.HSL_BY_INJURY,
                            "Vårdavvikelser efter vårdskada",
                            "Vårdavvikelser efter vad MAS eller MAR har bedömt att de medförde.")
                    .notInPatterns(),
            deviation(
                            FigureName.HSL_BY_RISK,
                            "Vårdavvikelser efter sannolikhet och allvarlighet",
                            "Vårdavvikelser efter sannolikhet och allvarlighet, var och en 1 till 4: en egen skala, inte riskanalysens.")
                    .standing(
                            "MAS eller MAR:s bedömning gäller före chefens, och chefens före rapportörens; av flera den sista.")
                    .notInPatterns(),
            deviation(
                            FigureName.HSL_BY_CAUSE,
                            "Vårdavvikelser efter orsak",
                            "Vårdavvikelser en gång för varje orsaksområde.")
                    .notInPatterns(),
            deviation(
                            FigureName.HSL_MEASURES,
                            "Vårdavvikelsernas åtgärder",
                            "Åtgärder som vårdavvikelser har lett till.")
                    .notInPatterns());

    static final List<Definition> LEX_MARIA = List.of(
            lexMaria(FigureName.LEX_MARIA_BY_STATUS, "Lex Maria efter läge", "Hur långt varje ärende har kommit."),
            lexMaria(
                    FigureName.LEX_MARIA_BY_INJURY,
                    "Lex Maria efter vårdskada",
                    "Ärenden efter bedömd vårdskada, som har inträffat eller hade kunnat inträffa."),
            lexMaria(
                    FigureName.LEX_MARIA_COULD_HAVE,
                    "Lex Maria: hade kunnat inträffa",
                    "Ärenden där vårdskadan hade kunnat inträffa; de räknas lika (PSL 3 kap. 5 §)."),
            lexMaria(
                    FigureName.LEX_MARIA_BY_DECISION,
                    "Lex Maria efter beslut",
                    "Ärenden efter om IVO ska underrättas; det som inte gått vidare som lex Maria har en egen rad."),
            lexMaria(
                            FigureName.LEX_MARIA_DECIDED_AFTER,
                            "Lex Maria: dagar till beslut",
                            "Ärenden efter antalet dagar från rapporten till det första beslutet.")
                    .standing("Det första beslutet gäller, vad som än beslutas senare."),
            lexMaria(FigureName.LEX_MARIA_NOTIFIED, "Lex Maria: anmälda till IVO", "Ärenden som har anmälts till IVO."),
            lexMaria(FigureName.LEX_MARIA_BY_IVO, "Lex Maria efter IVO:s beslut", "Ärenden som IVO har beslutat i."),
            lexMaria(
                    FigureName.LEX_MARIA_BY_CAUSE,
                    "Lex Maria efter orsak",
                    "Ärenden en gång för varje orsaksområde i händelseanalysen."),
            lexMaria(
                    FigureName.LEX_MARIA_BY_PATIENT,
                    "Lex Maria: patienten informerad",
                    "Ärenden efter om patienten eller en närstående har fått veta (PSL 3 kap. 8 §)."),
            lexMaria(FigureName.LEX_MARIA_MEASURES, "Lex Marias åtgärder", "Åtgärder som ärendena har lett till."));

    private CareDefinitions() {}

    private static Definition deviation(String figure, String name, String definition) {
        return new Definition(
                        figure,
                        name,
                        "avvikelser",
                        Subject.DEVIATIONS,
                        "deviation-facts 3",
                        definition,
                        UNJUDGED,
                        "PSL 3 kap. 10 §; SOSFS 2011:9 5 kap. 5 §")
                .standing(LAST);
    }

    private static Definition lexMaria(String figure, String name, String definition) {
        return new Definition(
                        figure,
                        name,
                        "ärenden",
                        Subject.LEX_MARIA,
                        "lexmaria-facts 2",
                        definition,
                        "Inget.",
                        "PSL 3 kap. 3, 5 och 10 §§")
                .standing(LAST)
                .notInPatterns();
    }
}
