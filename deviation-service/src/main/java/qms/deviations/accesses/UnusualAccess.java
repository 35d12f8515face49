package qms.deviations.accesses;

import qms.service.access.AccessView;

/**
 * A reading that a rule finds unusual; whether it was wrong is for a person to judge.
 *
 * @param rule OUTSIDE_THE_UNIT, OUT_OF_HOURS or MANY_CASES_IN_AN_HOUR
 * @param title the rule in Swedish
 * @param why what there was to find, in Swedish
 * @param unit the unit of the case
 */
record UnusualAccess(String rule, String title, String why, String unit, AccessView reading) {

    static UnusualAccess by(UnusualRule rule, AccessView reading, String why) {
        return new UnusualAccess(rule.rule().name(), rule.title(), why, reading.unit(), reading);
    }
}
