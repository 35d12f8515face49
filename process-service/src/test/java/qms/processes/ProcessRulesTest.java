package qms.processes;

import qms.service.ServiceRules;

class ProcessRulesTest extends ServiceRules {

    ProcessRulesTest() {
        super("qms.processes");
    }
}
