package qms.service.tables;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What stands in a cell that is not empty. A cell of CSV is always text. */
public sealed interface Cell {

    record Text(String text) implements Cell {}

    record Number(BigDecimal value) implements Cell {}

    /** A number that is shown as a day, or as a day and a time; Excel knows no time zone. */
    record Moment(LocalDateTime local) implements Cell {}

    record Truth(boolean value) implements Cell {}

    /** What cannot be taken for a value: an error such as {@code #REF!}, or a formula that was never calculated. */
    record Fault(String detail) implements Cell {}
}
