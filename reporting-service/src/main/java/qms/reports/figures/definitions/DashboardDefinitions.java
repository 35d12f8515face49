package qms.reports.figures.definitions;

import java.util.List;
import qms.reports.figures.definitions.Definition.Subject;

/** What those figures of the dashboard mean that no report has: what is not done, or not in time, on the day that it is told for. */
final class DashboardDefinitions {

    static final List<Definition> ALL = List.of(
            tile(
                    "lexSarah.undecided",
                    "Lex Sarah-rapporter utan beslut",
                    "rapporter",
                    Subject.LEX_SARAH,
                    "lexsarah-facts 1",
                    "Årets rapporter till och med dagen som ingen har beslutat om.",
                    "Rapporter som har avböjts, och information från privata utförare.",
                    "SoL 27 kap. 5 §"),
            tile(
                    "risks.critical",
                    "Kritiska risker",
                    "risker",
                    Subject.RISKS,
                    "risk-facts 1",
                    "Årets risker på den högsta nivån, enligt den karta som varje bedömning gjordes på.",
                    "Risker som hör till andra år, och risker som ingen har bedömt.",
                    "SOSFS 2011:9 5 kap. 1 §"),
            tile(
                    "selfChecks.missed",
                    "Missade egenkontroller",
                    "tillfällen",
                    Subject.SELF_CHECKS,
                    "selfcheck-facts 1",
                    "Årets tillfällen vars sista dag har passerat utan att de är utförda.",
                    "Tillfällen som hör till andra år eller som inte är framme än.",
                    "SOSFS 2011:9 5 kap. 2 §"),
            tile(
                    "measures.overdue",
                    "Försenade åtgärder",
                    "åtgärder",
                    Subject.MEASURES,
                    "measure-facts 2",
                    "Åtgärder av alla år som inte är genomförda fast den dag de skulle vara klara har passerat.",
                    "Åtgärder utan dag, och åtgärder som har avbrutits eller avslagits.",
                    "SOSFS 2011:9 5 kap. 7 §"),
            tile(
                    "followUps.missing",
                    "Uppföljningar som saknas",
                    "avsnitt",
                    Subject.FOLLOW_UPS,
                    "followup-facts 1",
                    "Avsnitt i enheternas beskrivningar vars uppföljning inte är inlämnad fast perioden är slut.",
                    "Perioder som inte är slut.",
                    "SOSFS 2011:9 5 kap. 6 §"),
            tile(
                    "deadlines.missed",
                    "Frister som inte hållits",
                    "frister",
                    Subject.DEADLINES,
                    "deadline-facts 1",
                    "Årets frister där det som skulle göras gjordes för sent, eller inte är gjort fast sista dagen har passerat.",
                    "Frister som har fallit bort eller vars klocka står stilla.",
                    "SOSFS 2011:9 5 kap. 6 §"));

    private DashboardDefinitions() {}

    private static Definition tile(
            String figure,
            String name,
            String unit,
            Subject subject,
            String since,
            String definition,
            String leavesOut,
            String law) {
        return new Definition(figure, name, unit, subject, since, definition, leavesOut, law).notInPatterns();
    }
}
