package qms.events.deadlines;

/**
 * When somebody is reminded of a deadline, and who: days are working days unless the alarm goes every day.
 *
 * @param responsible the role that is reminded first
 * @param everyDay whether weekends and holidays count
 * @param before how many days ahead of the last day; 0 for not at all
 * @param repeatEvery after how many days it is said again once the last day has passed
 * @param escalateAfter after how many days it rises one step up the line, and again after as many
 */
public record ReminderRhythm(String responsible, boolean everyDay, int before, int repeatEvery, int escalateAfter) {}
