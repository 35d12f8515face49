package qms.reports.templates;

import java.util.List;
import qms.events.reporttemplates.ReportBlock;
import qms.events.reporttemplates.ReportChapter;
import qms.reports.platform.Templates.Template;

/**
 * The template that there is for each kind of report before anybody has decided on another. Most are due with the board's meetings early in the
 * year; the patient safety report on 1 March (PSL 3 kap. 10 §).
 */
final class StandardTemplates {

    private static final int FIRST = 1;

    /** Since which a management review has what the management looks back on, and a patient safety report figures of its own. */
    private static final int SECOND = 2;

    private static final Template QUALITY = template(
            "QUALITY_REPORT",
            "Kvalitetsberättelse",
            "02-15",
            List.of(
                    chapter("inledning", "Inledning"),
                    chapter("ansvar", "Ansvar för kvalitetsarbetet"),
                    chapter("beskrivning", "Beskrivning av kvalitetsarbetet"),
                    chapter("processledning", "Processledning", table("changeRequests")),
                    chapter("forandringar", "Förändringar i krav, mål eller lagstiftning"),
                    chapter("dokumentstyrning", "Dokumentstyrning och dokumentation av kvalitetsarbetet"),
                    chapter("avvikelsehantering", "Avvikelsehantering"),
                    chapter(
                            "klagomal-och-avvikelser",
                            "Klagomål, synpunkter och avvikelser (inklusive Lex Sarah)",
                            table("complaints.bySource"),
                            table("complaints.byCategory"),
                            table("lexSarah.byCategory"),
                            table("lexSarah.byLevel")),
                    chapter("riskhantering", "Riskhantering"),
                    chapter(
                            "riskanalys",
                            "Riskanalys",
                            table("risks.byLevel"),
                            table("risks.matrix"),
                            table("risks.table")),
                    chapter("egenkontroll", "Egenkontroll"),
                    chapter("egenkontroll-tabell", "Egenkontroll (tabell)", table("selfChecks.table")),
                    chapter("uppfoljning", "Uppföljning och utvärdering", table("followUps")),
                    chapter("granskningar", "Granskningar och revisioner", table("inspections")),
                    chapter("brukarundersokningar", "Brukarundersökningar", table("surveys")),
                    chapter(
                            "andra-uppfoljningar",
                            "Andra genomförda uppföljningar och utvärderingar",
                            table("providerReviews")),
                    chapter(
                            "utveckling-och-forbattringar",
                            "Utveckling och förbättringar",
                            table("trainings"),
                            table("meetings")),
                    chapter("bedomning", "Bedömning av det systematiska kvalitetsarbetet", table("discrepancies")),
                    chapter("status-atgarder", "Status avseende åtgärder", table("measures")),
                    chapter(
                            "status-egenkontroll",
                            "Status avseende egenkontroll",
                            figure("selfChecks.planned"),
                            figure("selfChecks.performed"),
                            figure("selfChecks.notPerformed")),
                    chapter("sarbarheter", "Sårbarheter och omständigheter som kan påverka kvalitetsarbetet"),
                    chapter("kravuppfyllelse", "Bedömning av krav- och måluppfyllelse samt lagefterlevnad"),
                    chapter("utveckling", "Utveckling av kvalitetsarbetet")));

    private static final Template TERTIAL = template(
            "TERTIAL_REPORT",
            "Tertialrapport",
            "",
            List.of(
                    chapter("sammanfattning", "Sammanfattning"),
                    chapter(
                            "klagomal",
                            "Klagomål och synpunkter",
                            table("complaints.bySource"),
                            table("complaints.byCategory")),
                    chapter(
                            "avvikelser",
                            "Avvikelser",
                            table("deviations.byLegalBasis"),
                            table("deviations.byCategory")),
                    chapter("lex-sarah", "Lex Sarah", table("lexSarah.byCategory"), table("lexSarah.byLevel")),
                    chapter("egenkontroll", "Egenkontroll", table("selfChecks.table")),
                    chapter("risker-och-atgarder", "Risker och åtgärder", table("risks.byLevel"), table("measures")),
                    chapter("uppfoljningar", "Uppföljning av enhetsbeskrivningar", table("followUps")),
                    chapter("bedomning", "Bedömning och fortsatt arbete")));

    private static final Template REVIEW = template(
            SECOND,
            "MANAGEMENT_REVIEW",
            "Ledningens genomgång",
            "02-15",
            List.of(
                    chapter("forra-genomgangen", "Utfall av besluten vid förra genomgången", table("review.decisions")),
                    chapter(
                            "klagomal",
                            "Klagomål och synpunkter",
                            table("review.trends"),
                            table("complaints.byCategory")),
                    chapter("avvikelser", "Avvikelser", table("deviations.byCategory")),
                    chapter(
                            "lex-sarah",
                            "Lex Sarah och lex Maria",
                            table("lexSarah.byLevel"),
                            figure("incidents.lexMaria")),
                    chapter("risker", "Risker", table("risks.byLevel"), table("risks.matrix"), table("review.risks")),
                    chapter("egenkontroll", "Egenkontroll", table("selfChecks.table")),
                    chapter(
                            "granskningar",
                            "Revisioner, tillsyn och granskningar",
                            table("inspections"),
                            table("providerReviews")),
                    chapter("resurser", "Resurser och kompetens", table("trainings")),
                    chapter("forandringar", "Förändringar som påverkar verksamheten", table("changeRequests")),
                    chapter("atgarder", "Åtgärder", table("review.measures")),
                    chapter("slutsatser", "Slutsatser: ledningssystemets ändamålsenlighet")));

    private static final Template SAFETY = template(
            SECOND,
            "PATIENT_SAFETY_REPORT",
            "Patientsäkerhetsberättelse",
            "03-01",
            List.of(
                    chapter(
                            "sammanfattning",
                            "Sammanfattning",
                            figure("lexMaria.reports"),
                            figure("lexMaria.notifiedToIvo"),
                            figure("healthCare.deviations"),
                            figure("healthCare.complaints")),
                    chapter("mal-och-strategier", "Övergripande mål och strategier"),
                    chapter("organisation", "Organisation och ansvar"),
                    chapter("uppfoljning", "Uppföljning genom egenkontroll", table("selfChecks.table")),
                    chapter(
                            "arbetet-under-aret",
                            "Hur arbetet har bedrivits och vilka åtgärder som har vidtagits",
                            table("healthCare.measuresByStatus"),
                            table("measures")),
                    chapter(
                            "vardavvikelser",
                            "Avvikelser i vården",
                            table("deviations.byLegalBasis"),
                            table("healthCare.byCategory"),
                            table("healthCare.byInjury"),
                            table("healthCare.byCause"),
                            table("healthCare.byRisk"),
                            figure("healthCare.riskNotAssessed")),
                    chapter(
                            "lex-maria",
                            "Händelser som har eller kunde ha medfört vårdskada (lex Maria)",
                            figure("lexMaria.couldHaveHappened"),
                            table("lexMaria.byStatus"),
                            table("lexMaria.byInjury"),
                            table("lexMaria.byCause"),
                            table("lexMaria.byDecision"),
                            table("lexMaria.byIvoDecision"),
                            table("lexMaria.byPatientInformed"),
                            table("lexMaria.daysToDecision")),
                    chapter("klagomal", "Klagomål och synpunkter", table("complaints.byCategory")),
                    chapter("risker", "Risker för vårdskador", table("risks.byLevel")),
                    chapter("resultat", "Resultat som har uppnåtts"),
                    chapter("kommande-ar", "Mål och strategier för kommande år")));

    private StandardTemplates() {}

    static List<Template> all() {
        return List.of(QUALITY, TERTIAL, REVIEW, SAFETY);
    }

    static Template of(String kind) {
        return all().stream()
                .filter(template -> template.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no kind of report " + kind));
    }

    private static Template template(String kind, String name, String due, List<ReportChapter> chapters) {
        return template(FIRST, kind, name, due, chapters);
    }

    private static Template template(int version, String kind, String name, String due, List<ReportChapter> chapters) {
        List<ReportChapter> dated = due.isEmpty()
                ? chapters
                : chapters.stream()
                        .map(chapter -> new ReportChapter(chapter.key(), chapter.title(), due, chapter.blocks()))
                        .toList();
        return new Template(null, version, kind, name, dated);
    }

    private static ReportChapter chapter(String key, String title, ReportBlock... blocks) {
        return new ReportChapter(key, title, null, List.of(blocks));
    }

    private static ReportBlock table(String reference) {
        return new ReportBlock("TABLE", null, reference, null, null);
    }

    private static ReportBlock figure(String reference) {
        return new ReportBlock("FIGURE", null, reference, null, null);
    }
}
