package qms.events.changerequests;

/** What showed that a change is needed (SOSFS 2011:9 5 kap. 8 §). */
public record ChangeOrigin(String kind, String id) {}
