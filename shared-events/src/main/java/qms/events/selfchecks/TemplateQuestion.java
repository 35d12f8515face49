package qms.events.selfchecks;

/** A question that is asked of everything that is looked at. */
public record TemplateQuestion(String key, String text) {}
