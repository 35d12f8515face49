package qms.reports.platform;

import java.util.Map;

/** What anybody may be told of a year in numbers, with small ones hidden, for whoever shows them somewhere else too. */
public interface PublicNumbers {

    /** What is said instead of a number from 1 to 4. */
    String FEW = "färre än 5";

    /**
     * By the name of the figure ({@code complaints.cases}, {@code complaints.bySource.RELATIVE}) what is said of it: a number, {@link #FEW}, or
     * that it is not shown. Nothing for a unit that there is not, and for a year that is not public yet.
     */
    Map<String, String> of(String unit, int year);
}
