package qms.processes.processes;

/** The marks of good quality in the general advice to SOSFS 2011:9. */
enum QualityCriterion {
    KNOWLEDGE_BASED("Kunskapsbaserad"),
    SAFE("Säker"),
    INDIVIDUAL("Individanpassad"),
    EFFICIENT("Effektiv"),
    EQUAL("Jämlik"),
    ACCESSIBLE("Tillgänglig");

    final String label;

    QualityCriterion(String label) {
        this.label = label;
    }
}
