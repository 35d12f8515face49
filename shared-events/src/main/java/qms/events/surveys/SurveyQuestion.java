package qms.events.surveys;

import java.util.List;

/** A question, how it is answered (YES_NO, SCALE or CHOICE), and the options where there are any. */
public record SurveyQuestion(String key, String text, String answer, List<String> options) {}
