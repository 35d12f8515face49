package qms.reports.figures.definitions;

import java.util.List;
import qms.reports.figures.FigureName;
import qms.reports.figures.definitions.Definition.Ratio;
import qms.reports.figures.definitions.Definition.Subject;
import qms.service.organisation.Taxonomy;

/** What the figures of cases mean: each case counts on the day it was received, on the unit it is about and on all that stands above. */
final class CaseDefinitions {

    private static final String CASES = "ärenden";
    private static final String TAGS = "markeringar";
    private static final String COMPLAINT_LAW = "SOSFS 2011:9 5 kap. 3 och 6 §§";
    private static final String LEX_SARAH_LAW = "SOSFS 2011:5; SoL 27 kap. (14 kap. före den 1 juli 2025), LSS 24 b §";
    private static final String DEVIATION_LAW = "SOSFS 2011:9 5 kap. 5 och 6 §§";
    private static final String NO_DUPLICATES = "Dubbletter, vidarebefordrade och det som gått en annan väg.";
    private static final String PROVIDERS_APART = "Information från privata utförare, som räknas för sig.";
    private static final String NOTHING = "Inget.";

    static final List<Definition> COMPLAINTS = List.of(
            complaint(
                            FigureName.CASES,
                            "Klagomål och synpunkter",
                            CASES,
                            "Klagomål, synpunkter, beröm och förslag, ett per ärende hur många kategorier det än har, på den dag det kom in.",
                            NO_DUPLICATES)
                    .per(
                            new Ratio(FigureName.RESIDENTS, false),
                            new Ratio(FigureName.PLACES, false),
                            new Ratio(FigureName.EMPLOYEES, false)),
            complaint(
                    FigureName.TAGS,
                    "Kategorimarkeringar",
                    TAGS,
                    "En per kategori som ett ärende har; ett ärende med två kategorier räknas två gånger.",
                    NO_DUPLICATES),
            complaint(
                            FigureName.BY_SOURCE,
                            "Klagomål efter källa",
                            CASES,
                            "Ärenden efter vem som framfört det.",
                            NO_DUPLICATES)
                    .standing(
                            "Vem som framfört det, inte vilken väg det kom: vägen är ett eget fält, och den källa som angetts sist gäller.")
                    .by(Taxonomy.COMPLAINT_SOURCE),
            complaint(
                            FigureName.BY_CATEGORY,
                            "Klagomål efter kategori",
                            TAGS,
                            "Ärenden som har kategorin; summan är markeringar, inte ärenden.",
                            NO_DUPLICATES)
                    .by(Taxonomy.COMPLAINT_CATEGORY)
                    .per(new Ratio(FigureName.CASES, true)),
            complaint(
                            FigureName.BY_KIND,
                            "Klagomål efter typ",
                            CASES,
                            "Ärenden efter vad det är: klagomål, synpunkt, beröm eller förslag.",
                            NO_DUPLICATES)
                    .by(Taxonomy.COMPLAINT_KIND)
                    .per(new Ratio(FigureName.CASES, true)),
            complaint(FigureName.DUPLICATES, "Dubbletter", CASES, "Ärenden som förts samman med ett annat.", NOTHING),
            complaint(
                    FigureName.FORWARDED,
                    "Vidarebefordrade",
                    CASES,
                    "Ärenden som lämnats till den det angår.",
                    NOTHING),
            complaint(
                    FigureName.REROUTED,
                    "Annan väg",
                    CASES,
                    "Det som kom in som klagomål men är något annat, till exempel en orosanmälan.",
                    "Det som också är ett klagomål, som räknas där."),
            complaint(
                    FigureName.ABOUT_PROVIDERS,
                    "Klagomål om utförare",
                    CASES,
                    "Ärenden som gäller någon som utför insatser på avtal.",
                    NO_DUPLICATES));

    static final List<Definition> LEX_SARAH = List.of(
            lexSarah(
                            FigureName.REPORTS,
                            "Lex Sarah-rapporter",
                            "Rapporter om missförhållanden eller påtaglig risk för det, på den dag de rapporterades, vad som än beslutas.",
                            PROVIDERS_APART)
                    .per(
                            new Ratio(FigureName.CASES, false),
                            new Ratio(FigureName.RESIDENTS, false),
                            new Ratio(FigureName.PLACES, false),
                            new Ratio(FigureName.EMPLOYEES, false)),
            lexSarah(
                            FigureName.LEX_BY_CATEGORY,
                            "Lex Sarah efter kategori",
                            "Rapporter efter vad missförhållandet gäller.",
                            PROVIDERS_APART)
                    .by(Taxonomy.LEX_SARAH_CATEGORY)
                    .per(new Ratio(FigureName.REPORTS, true)),
            lexSarah(
                            FigureName.LEX_BY_LEVEL,
                            "Lex Sarah efter nivå",
                            "Rapporter efter beslutad nivå; den som inte är beslutad har en egen rad.",
                            PROVIDERS_APART)
                    .standing(
                            "Den nivå som beslutats sist gäller, på rapportens dag; som inte lex Sarah räknas den som senast bedömts så.")
                    .by(Taxonomy.LEX_SARAH_LEVEL)
                    .per(new Ratio(FigureName.REPORTS, true)),
            lexSarah(
                            FigureName.DECLINED,
                            "Inte lex Sarah",
                            "Rapporter som bedömts inte vara lex Sarah.",
                            PROVIDERS_APART)
                    .per(new Ratio(FigureName.REPORTS, true)),
            lexSarah(
                            FigureName.NOTIFIED,
                            "Anmälda till IVO",
                            "Rapporter där missförhållandet anmälts till IVO.",
                            PROVIDERS_APART)
                    .per(new Ratio(FigureName.REPORTS, true)),
            lexSarah(
                    FigureName.PROVIDER_REPORTS,
                    "Information från privata utförare",
                    "Det som privata utförare har informerat nämnden om.",
                    "Nämndens egna rapporter."));

    static final List<Definition> DEVIATIONS = List.of(
            deviation(
                            FigureName.DEVIATIONS,
                            "Avvikelser",
                            "Rapporterade avvikelser på den dag de rapporterades, också de som ingen hunnit bedöma.",
                            "Det som befunnits inte vara en avvikelse.")
                    .per(
                            new Ratio(FigureName.RESIDENTS, false),
                            new Ratio(FigureName.PLACES, false),
                            new Ratio(FigureName.EMPLOYEES, false)),
            deviation(
                            FigureName.DEVIATIONS_UNJUDGED,
                            "Obedömda avvikelser",
                            "Avvikelser som ingen har bedömt än.",
                            NOTHING)
                    .per(new Ratio(FigureName.DEVIATIONS, true)),
            deviation(
                    FigureName.DEVIATIONS_DISMISSED,
                    "Inte avvikelser",
                    "Rapporter som befunnits inte vara avvikelser.",
                    NOTHING),
            deviation(
                            FigureName.DEVIATIONS_SUSPECTED,
                            "Misstänkta missförhållanden",
                            "Avvikelser som bedömts kunna vara ett missförhållande.",
                            NOTHING)
                    .per(new Ratio(FigureName.DEVIATIONS, true)),
            deviation(
                            FigureName.DEVIATIONS_BY_LEGAL_BASIS,
                            "Avvikelser efter lag",
                            "Bedömda avvikelser, en gång för varje lag de faller under.",
                            "Obedömda.")
                    .by(Taxonomy.DEVIATION_LEGAL_BASIS),
            deviation(
                            FigureName.DEVIATIONS_BY_CATEGORY,
                            "Avvikelser efter kategori",
                            "Bedömda avvikelser efter kategori.",
                            "Obedömda.")
                    .by(Taxonomy.DEVIATION_CATEGORY)
                    .per(new Ratio(FigureName.DEVIATIONS, true)),
            new Definition(
                    FigureName.LEX_MARIA,
                    "Händelser i hälso- och sjukvården",
                    CASES,
                    Subject.LEX_MARIA,
                    "lexmaria-facts 1",
                    "Rapporterade händelser som har medfört eller hade kunnat medföra en vårdskada.",
                    NOTHING,
                    "PSL 3 kap. 3 och 10 §§"));

    private CaseDefinitions() {}

    private static Definition complaint(String figure, String name, String unit, String definition, String leavesOut) {
        return new Definition(
                figure, name, unit, Subject.COMPLAINTS, "complaint-facts 1", definition, leavesOut, COMPLAINT_LAW);
    }

    private static Definition lexSarah(String figure, String name, String definition, String leavesOut) {
        return new Definition(
                figure, name, "rapporter", Subject.LEX_SARAH, "lexsarah-facts 1", definition, leavesOut, LEX_SARAH_LAW);
    }

    private static Definition deviation(String figure, String name, String definition, String leavesOut) {
        return new Definition(
                figure,
                name,
                "avvikelser",
                Subject.DEVIATIONS,
                "deviation-facts 1",
                definition,
                leavesOut,
                DEVIATION_LAW);
    }
}
