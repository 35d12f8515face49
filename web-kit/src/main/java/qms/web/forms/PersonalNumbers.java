package qms.web.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Swedish personal numbers (personnummer, and samordningsnummer with 60 added to the day) in a text: ten or twelve digits whose date exists and whose
 * last digit checks out. Both tests are needed, or every tenth case number would be refused.
 */
public final class PersonalNumbers {
    private static final Pattern CANDIDATE =
            Pattern.compile("(?<!\\d)(\\d{2})?(\\d{2})(\\d{2})(\\d{2})\\s?[-+\u2010-\u2015\u2212]?\\s?(\\d{4})(?!\\d)");
    private static final int COORDINATION = 60;

    private PersonalNumbers() {}

    public static boolean within(String text) {
        Matcher candidates = CANDIDATE.matcher(text);
        for (int from = 0; candidates.find(from); from = candidates.start() + 1) {
            if (isDate(candidates) && checksOut(candidates)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDate(Matcher number) {
        String century = number.group(1);
        int year = Integer.parseInt(number.group(2));
        int month = Integer.parseInt(number.group(3));
        int day = Integer.parseInt(number.group(4));
        int birthday = day > COORDINATION ? day - COORDINATION : day;
        if (century != null) {
            int full = Integer.parseInt(century) * 100 + year;
            return full >= 1800 && full < 2200 && exists(full, month, birthday);
        }
        return exists(1900 + year, month, birthday) || exists(2000 + year, month, birthday);
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Luhn's check over the ten last digits. */
    private static boolean checksOut(Matcher number) {
        String digits = number.group(2) + number.group(3) + number.group(4) + number.group(5);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = Character.digit(digits.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }
}
