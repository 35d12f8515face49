package qms.deviations;

import java.util.List;
import java.util.Map;
import qms.service.PolicyContract;
import qms.service.ServiceUnderTest;

class DeviationPolicyTest extends PolicyContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String[] paths() {
        return new String[] {
            "/api/complaints",
            "/api/deviations",
            "/api/lex-sarah-cases",
            "/api/incidents",
            "/api/accesses",
            "/api/intake",
            "/api/legal-provisions",
            "/api/operations/{service}",
            "/internal"
        };
    }

    @Override
    protected Map<String, String> bodies() {
        return Map.of(
                "/api/complaints",
                "{'unit':'bjorken','kind':'COMPLAINT','channel':'PHONE','receivedAt':'2026-02-03T08:30:00+01:00','source':'RELATIVE','categories':['TREATMENT'],'description':'Nummer %d.','feedbackWanted':true}",
                "/api/deviations",
                "{'unit':'bjorken','whatHappened':'Nummer %d.','occurredAt':'2026-02-03T20:30:00+01:00'}",
                "/api/lex-sarah-cases",
                "{'unit':'bjorken','lawArea':'SOL','occurredOn':'2026-02-02','reportedAt':'2026-02-03T08:30:00+01:00','reporter':{'name':'Karin Berg','role':'EMPLOYEE'},'category':'PROVISION','description':'Nummer %d.'}",
                "/api/incidents",
                "{'unit':'bjorken','cases':[{'kind':'EXTERNAL','id':'%d','system':'KIA'}],'reason':'Samma fall.'}");
    }

    @Override
    protected Map<String, List<Step>> appointments() {
        return Map.of(
                "/api/complaints",
                List.of(new Step("investigation", "{'investigator':'%s'}")),
                "/api/deviations",
                List.of(
                        new Step("triage", "{'category':'FALL','suspectedMisconduct':false}"),
                        new Step("investigation", "{'investigator':'%s'}")),
                "/api/lex-sarah-cases",
                List.of(
                        new Step("receipt", "{}"),
                        new Step("initial-assessment", "{}"),
                        new Step("investigator", "{'person':'%s'}")));
    }

    @Override
    protected int cellsAtLeast() {
        return 800;
    }
}
