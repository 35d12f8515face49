package qms.risks.selfchecks;

/** Words for the commonest rules: the last day of the months that plans speak of. */
enum RecurrencePreset {
    /** In December. */
    IN_DECEMBER("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1"),
    /** In March, for the board of that month. */
    IN_MARCH("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1"),
    /** In August and September. */
    IN_AUGUST_AND_SEPTEMBER("FREQ=YEARLY;BYMONTH=8,9;BYMONTHDAY=-1"),
    /** Before each tertial begins, which is when the one before it ends. */
    BEFORE_EACH_TERTIAL("FREQ=YEARLY;BYMONTH=4,8,12;BYMONTHDAY=-1"),
    EVERY_MONTH("FREQ=MONTHLY;BYMONTHDAY=-1"),
    EVERY_QUARTER("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1"),
    EVERY_HALF_YEAR("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1");

    private final String rule;

    RecurrencePreset(String rule) {
        this.rule = rule;
    }

    String rule() {
        return rule;
    }
}
