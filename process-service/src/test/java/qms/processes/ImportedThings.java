package qms.processes;

import static org.assertj.core.api.Assertions.assertThat;

import qms.service.Answer;
import qms.service.Caller;

/** What lines of many collections refer to: a person, a document, a process, a course and two change requests, imported once and then unchanged. */
public final class ImportedThings {

    public static final String PERSON = "inf-person";
    public static final String DOCUMENT = "inf-dokument";
    public static final String PROCESS = "inf-process";
    public static final String OTHER_PROCESS = "inf-process-2";
    public static final String TRAINING = "inf-kurs";
    public static final String REQUEST = "inf-best";

    private ImportedThings() {}

    public static void bring() {
        bring("persons", "{'externalId':'inf-person','unit':'bjorken','name':'Karin Berg'}");
        bring(
                "documents",
                "{'externalId':'inf-dokument','unit':'bjorken','title':'Rutin','type':'ROUTINE','level':'UNIT',"
                        + "'versions':[{'version':'1.0','publishedOn':'2023-01-01','text':'# Rutin'}]}");
        bring("processes", process("inf-process"));
        bring("processes", process("inf-process-2"));
        bring(
                "trainings",
                "{'externalId':'inf-kurs','unit':'bjorken','title':'Lex Sarah','kind':'LEX_SARAH_INFORMATION',"
                        + "'mandatoryFor':[],'definedOn':'2023-01-01'}");
        bring(
                "change-requests",
                "{'externalId':'inf-best','unit':'bjorken','requester':'inf-person','about':{'kind':'SYSTEM'},"
                        + "'title':'Larm','description':'Larm saknas.','submittedOn':'2023-01-01'}");
    }

    private static String process(String externalId) {
        return "{'externalId':'" + externalId + "','unit':'bjorken','number':'1.','name':'Utreda','kind':'CORE',"
                + "'level':'UNIT','sharedWith':[],'requirements':[],'qualityCriteria':[],'activities':[],"
                + "'publishedOn':'2023-01-01'}";
    }

    private static void bring(String collection, String line) {
        Caller coordinator = TheService.running().coordinator();
        Answer answer = coordinator.importLines("/api/" + collection, line);
        assertThat(answer.problems()).as(answer.body().toString()).isEmpty();
    }
}
