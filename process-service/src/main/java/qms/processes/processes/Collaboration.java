package qms.processes.processes;

/** With whom an activity needs collaboration (SOSFS 2011:9 4 kap. 5–6 §§). */
enum Collaboration {
    NONE("Ingen samverkan"),
    INTERNAL("Intern samverkan"),
    EXTERNAL("Extern samverkan"),
    BOTH("Intern och extern samverkan");

    final String label;

    Collaboration(String label) {
        this.label = label;
    }
}
