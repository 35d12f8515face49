package qms.processes.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be found, as it is published from day to day.
 *
 * @param subject the stream it is told by: all its entries are exchanged together
 * @param kind PROCESS, ACTIVITY or DOCUMENT
 * @param path where it is read
 * @param title what people call it
 * @param context what it is a part of, or what sort of document it is
 * @param text all that it says
 * @param from the first day on which it holds
 * @param to the last; null as long as it holds
 */
record Entry(
        String subject,
        String kind,
        String path,
        String unit,
        String title,
        String context,
        String text,
        LocalDate from,
        @Nullable LocalDate to) {}
