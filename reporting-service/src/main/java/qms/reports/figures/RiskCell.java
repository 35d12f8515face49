package qms.reports.figures;

/** Where a risk stands in the matrix: how probable it is, and how grave, each from 1 to 5. */
public record RiskCell(int probability, int consequence) {

    static RiskCell of(String code) {
        int times = code.indexOf('x');
        return new RiskCell(Integer.parseInt(code.substring(0, times)), Integer.parseInt(code.substring(times + 1)));
    }

    /** As it stands in a fact. */
    String code() {
        return probability + "x" + consequence;
    }
}
