package qms.service.described;

import java.util.Arrays;

/** The chapters of the API document, by the first part of the path. Names are what users call the thing. */
enum Tag {
    UNITS(
            "units",
            "Enheter",
            "Boards, administrations, departments and units; where they stand and what was merged into them."),
    TAXONOMY_VALUES(
            "taxonomy-values",
            "Lokala värden",
            "Values that a unit adds to the sources and categories for itself and what is below it."),
    PERSONS("persons", "Personer och roller", "Persons, their dated roles and who stands in for them."),
    PROCESSES(
            "processes",
            "Processer",
            "Processes from draft to retirement, every published version, and the map as picture and list."),
    DOCUMENTS(
            "documents",
            "Dokument",
            "Routines, guidelines and other documents: their versions, who approved them, and since when they hold."),
    READING_REQUIREMENTS(
            "reading-requirements", "Läskrav", "Which documents are to be read where, and who has read them."),
    READINGS("readings", "Läst och förstått", "Signatures of those who have read, each of an exact version."),
    SEARCH("search", "Sökning", "Finding what is published: processes, their activities and documents."),
    GAPS("gaps", "Luckor", "What is missing or out of date, and the act that mends it."),
    UNIT_DESCRIPTIONS(
            "unit-descriptions",
            "Enhetens beskrivning",
            "A unit's yearly description of its quality work, and the follow-ups of its sections."),
    CHANGE_REQUESTS(
            "change-requests",
            "Beställningar",
            "What people at work want changed in processes, documents or the system itself."),
    REQUIREMENT_CHANGES(
            "requirement-changes",
            "Förändringar i krav",
            "Changes in laws and other requirements, and what the processes made of them."),
    COLLABORATIONS(
            "collaborations",
            "Samverkan",
            "With whom a unit works together, how and on what ground, and how well it works."),
    TRAININGS("trainings", "Utbildningar", "The courses that are to be taken, and who has taken them."),
    TRAINING_COMPLETIONS(
            "training-completions", "Genomförda utbildningar", "That somebody has taken a course, and when."),
    MEETINGS("meetings", "Möten", "Workplace meetings and quality dialogues: what was talked about and decided."),
    RISKS("risks", "Risker", "Risk analysis: risks, assessments and decisions."),
    RISK_ANALYSES(
            "risk-analyses",
            "Riskanalyser",
            "The risks of a unit and year as a whole: planned, approved, in force, reviewed, and copied into the next year."),
    RISK_MAPS("risk-maps", "Riskkartor", "The 5×5 maps on which risks are judged, version by version."),
    ANALYSES("analyses", "Andra analyser", "Analyses of other kinds that are made in a unit, counted without content."),
    MEASURES("measures", "Åtgärder", "What is to be done, by which role and until when, whatever it comes from."),
    SELF_CHECKS("self-checks", "Egenkontroller", "Planned checks and their occurrences."),
    ANNUAL_WHEEL("annual-wheel", "Årshjul", "The checks of a year, month by month and as a time line."),
    SURVEYS("surveys", "Enkäter", "Surveys of service users and staff, their rounds and what they said."),
    DASHBOARDS(
            "dashboards",
            "Översikter",
            "How a unit stands at a glance, as known at any moment, also while it is looked at."),
    DASHBOARD_LINKS(
            "dashboard-links",
            "Delade översikter",
            "Links by which somebody without a login reads a dashboard for a while: until when, why, and taken back."),
    SHARED("shared", "Delat", "What has been shared, for whoever has the link; small numbers are hidden."),
    TREND_ANALYSES(
            "trend-analyses",
            "Mönsteranalyser",
            "What has come in, analysed for patterns and trends (SOSFS 2011:9 5 kap. 6 §)."),
    INTAKE("intake", "Lämna synpunkter", "Complaints and viewpoints from anybody, without a login."),
    COMPLAINTS("complaints", "Klagomål och synpunkter", "Complaints, viewpoints, praise and suggestions."),
    DEVIATIONS("deviations", "Avvikelser", "What went wrong, from the report to what was done about it."),
    LEX_SARAH("lex-sarah-cases", "Lex Sarah", "Reports of misconduct or a risk of it, and what is decided about them."),
    LEX_MARIA(
            "lex-maria-cases",
            "Lex Maria",
            "Events that caused or could have caused a care injury, and what IVO is told."),
    INSPECTIONS(
            "inspections", "Tillsyn och granskning", "What authorities and auditors found, decided and want answered."),
    PROVIDERS(
            "providers", "Utförare", "Private providers, their contracts and licences, and what IVO is told of them."),
    PROVIDER_REVIEWS(
            "provider-reviews",
            "Verksamhets- och avtalsuppföljning",
            "Reviews of providers: requirement by requirement what was found and what is done."),
    NON_EXECUTED(
            "non-executed-decisions",
            "Ej verkställda beslut",
            "The quarterly report of decisions that wait to be carried out, in figures."),
    INCIDENTS("incidents", "Händelser", "That several cases are about one event, which is then counted once."),
    LEGAL_PROVISIONS(
            "legal-provisions",
            "Lagrum",
            "What the steps of a case rest on in law, by the day of the step; open to all."),
    ACCESSES("accesses", "Läsningar", "Who has read which case about persons, and what stands out."),
    BUNDLE_KEY("bundle-key", "Paketens nyckel", "The public key that bundles of cases are checked with."),
    LOG_CHECKS(
            "log-checks",
            "Loggkontroller",
            "The recurring checks of who has read what, from the sample to the signature."),
    DEADLINES(
            "deadlines",
            "Frister",
            "Until when something is to be done in a case, why until then, and who has been reminded of it."),
    DEADLINE_POLICIES(
            "deadline-policies",
            "Regler för frister",
            "Until when something is to be done, with source and days of validity."),
    DISPOSALS("disposals", "Gallring", "That the words of a case are destroyed: proposed, decided and carried out."),
    DISPOSAL_POLICIES(
            "disposal-policies",
            "Regler för gallring",
            "How long each kind of case is kept, with source and days of validity."),
    DECLARED_FIGURES(
            "declared-figures",
            "Uppgivna siffror",
            "Figures that a unit has stated itself, to be set beside the counted ones."),
    REPORTING_STATEMENTS(
            "reporting-statements",
            "Uppgifter om rapportering",
            "That there was nothing to report, or that nothing was reported."),
    REPORTS("reports", "Rapporter", "Figures counted from events, for a unit with all that stands below it."),
    FIGURES("figures", "Siffror", "How a figure is counted, and which cases are behind it."),
    WRITTEN_REPORTS(
            "written-reports",
            "Skrivna rapporter",
            "Quality reports and their kin: written chapter by chapter, frozen, decided by the board and published."),
    REPORT_TEMPLATES("report-templates", "Rapportmallar", "Which chapters a written report of a kind has."),
    DOCUMENT_TEMPLATES(
            "document-templates",
            "Wordmallar",
            "A municipality's own Word templates, which its reports are handed out in."),
    DOCUMENT_JOBS(
            "document-jobs", "Beställda dokument", "Documents that are made in the background and fetched when ready."),
    MY_WORK("my-work", "Att göra", "What waits for whoever asks, or for their unit, the late first."),
    LEDGER("ledger", "Liggare", "What has been signed of the log, and proofs that it still is so."),
    OPERATIONS("operations", "Drift", "For those who run the platform.");

    final String path;
    final String swedish;
    final String description;

    /** All its things stand in one stream, so that a new one may be against another. */
    final boolean sharedStream;

    Tag(String path, String swedish, String description) {
        this.path = path;
        this.swedish = swedish;
        this.description = description;
        this.sharedStream = path.equals("units") || path.equals("taxonomy-values");
    }

    static Tag of(String route) {
        String first = route.split("/")[2];
        return Arrays.stream(values())
                .filter(tag -> tag.path.equals(first))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Give " + route + " a Swedish name here"));
    }
}
