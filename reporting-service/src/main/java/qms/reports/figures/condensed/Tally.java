package qms.reports.figures.condensed;

/** What is being summed up of a segment: by the code's place, and how many cases came later. */
final class Tally {

    private final long[] sums;
    private long later;

    Tally(int codes) {
        sums = new long[codes];
    }

    void add(int code, long n) {
        sums[code] += n;
    }

    void later(boolean one) {
        later += one ? 1 : 0;
    }

    long[] sums() {
        return sums;
    }

    long later() {
        return later;
    }
}
