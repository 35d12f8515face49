package qms.deviations.lexsarah;

import qms.web.problems.ProblemType;

/** Why a lex Sarah case refuses what is asked of it; all are 409 Conflict. */
enum LexSarahProblem implements ProblemType {
    /** A closed case is to be changed or closed once more. */
    LEX_SARAH_CLOSED("Ärendet är avslutat"),
    /** A report is to be received twice. */
    LEX_SARAH_ALREADY_RECEIVED("Rapporten är redan mottagen"),
    /** A report is to be assessed before anybody has received it. */
    LEX_SARAH_NOT_RECEIVED("Rapporten är inte mottagen"),
    /** A report is to be assessed once more. */
    LEX_SARAH_ALREADY_ASSESSED("Den första bedömningen är redan gjord"),
    /** An investigator is to be appointed before the initial assessment. */
    LEX_SARAH_NOT_ASSESSED("Den första bedömningen saknas"),
    /** A declined report is to be declined once more, or changed before it has been assessed anew. */
    LEX_SARAH_DECLINED("Rapporten är avskriven"),
    /** What is being investigated is to be declined. */
    LEX_SARAH_UNDER_INVESTIGATION("Utredningen har inletts"),
    /** A report with a decided level is to be declined or investigated. */
    LEX_SARAH_ALREADY_DECIDED("Nivån är redan beslutad"),
    /** What nobody has been appointed to investigate is to be investigated. */
    LEX_SARAH_NOT_INVESTIGATING("Ingen utredare är utsedd"),
    /** An investigation says nothing of the consequences for somebody who is affected. */
    LEX_SARAH_CONSEQUENCE_MISSING("Konsekvensen för en berörd person saknas"),
    /** Something is said of a person who has not been named as affected. */
    LEX_SARAH_UNKNOWN_PERSON("Personen är inte angiven som berörd"),
    /** A level is to be decided, or the investigation to be sent, before it is completed (SoL 27 kap. 5 §). */
    LEX_SARAH_NOT_INVESTIGATED("Utredningen är inte klar"),
    /** Whoever decides has investigated or reported, or whoever is to investigate has reported (FL 16–18 §§). */
    LEX_SARAH_CONFLICT_OF_INTEREST("Jäv"),
    /** Several are affected, and the decision says nothing of one of them. */
    LEX_SARAH_PERSON_LEVEL_MISSING("Nivån för en berörd person saknas"),
    /** The level is below that of the person affected most, and nobody says why. */
    LEX_SARAH_BELOW_THE_HIGHEST("Nivån är lägre än för den som drabbats mest"),
    /** A serious level is to be decided without IVO being notified or that being decided (SoL 27 kap. 6 §). */
    LEX_SARAH_NOTIFICATION_NOT_DECIDED("Beslut om anmälan till IVO saknas"),
    /** What IVO has been notified of is to be found less than serious, and nobody says why. */
    LEX_SARAH_NOTIFIED_AS_SERIOUS("Ärendet är anmält som allvarligt"),
    /** IVO was notified before; a notification is never changed. */
    LEX_SARAH_ALREADY_NOTIFIED("Anmälan till IVO är redan gjord"),
    /** IVO is to be notified of what nobody calls serious. */
    LEX_SARAH_PRELIMINARY_LEVEL_MISSING("Preliminär nivå saknas"),
    /** IVO is to be notified of what a private provider notifies itself. */
    LEX_SARAH_NOT_OURS_TO_NOTIFY("Den enskilda verksamheten anmäler själv"),
    /** What a private provider investigates itself is to be assessed, investigated or decided. */
    LEX_SARAH_NOT_OURS_TO_INVESTIGATE("Den enskilda verksamheten utreder själv"),
    /** The notification has its case number already. */
    LEX_SARAH_IVO_NUMBER_KNOWN("IVO:s ärendenummer är redan angivet"),
    /** The investigation was sent with the notification, or after it. */
    LEX_SARAH_INVESTIGATION_ALREADY_SENT("Utredningen är redan skickad"),
    /** A supplement is to be sent that IVO has not asked for. */
    LEX_SARAH_NO_SUPPLEMENT_ASKED_FOR("IVO har inte begärt någon komplettering"),
    /** IVO has decided already. */
    LEX_SARAH_IVO_HAS_DECIDED("IVO har redan beslutat"),
    /** A measure is to answer a cause that the investigation has not found. */
    LEX_SARAH_UNKNOWN_CAUSE("Utredningen har ingen sådan orsak"),
    /** Nobody has said which cause a measure answers. */
    LEX_SARAH_MEASURE_WITHOUT_CAUSE("En åtgärd saknar orsak"),
    /** A case is to be followed up or closed without a level and without having been declined. */
    LEX_SARAH_NOT_DECIDED("Ärendet är inte beslutat"),
    /** What has not been sent to IVO is to be answered, or a serious case is to go on without it (SoL 27 kap. 6 §). */
    LEX_SARAH_NOT_NOTIFIED("Anmälan till IVO saknas"),
    /** What was found to be misconduct, or a risk of it, is to be closed before it has been followed up. */
    LEX_SARAH_NOT_FOLLOWED_UP("Ärendet är inte uppföljt"),
    /** A case is to be closed while IVO waits for what it has asked for. */
    LEX_SARAH_SUPPLEMENT_NOT_SENT("Kompletteringen till IVO saknas"),
    /** A case that IVO was notified of is to be closed before the investigation has been sent. */
    LEX_SARAH_INVESTIGATION_NOT_SENT("Utredningen är inte skickad till IVO"),
    /** A measure that the case has named waits for something. */
    LEX_SARAH_MEASURES_NOT_DONE("En åtgärd är inte klar"),
    /** There are no measures, and nobody says why. */
    LEX_SARAH_NO_MEASURES("Åtgärder saknas"),
    /** A step of the case is to be undone, not a correction; the detail says which act there is instead. */
    LEX_SARAH_STEP_NOT_UNDONE("Ett steg i ärendets gång ångras inte"),
    /** A correction is to be undone, and a later one has given the same field another value. */
    LEX_SARAH_CORRECTED_SINCE("Uppgiften har rättats igen sedan dess");

    private final String title;

    LexSarahProblem(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return title;
    }
}
