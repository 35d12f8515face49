package qms.risks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import qms.web.time.Stockholm;

/** Bodies for maps of risks. */
public final class RiskMaps {

    private RiskMaps() {}

    public static LocalDate today() {
        return Stockholm.day(Clock.systemUTC().instant());
    }

    /** A version in which every cell has the same level. */
    public static String revision(LocalDate from, String level) {
        String steps = IntStream.rangeClosed(1, 5)
                .mapToObj("{'step':%1$d,'label':'Steg %1$d','definition':'Vad steget betyder'}"::formatted)
                .collect(Collectors.joining(","));
        String cells = IntStream.range(0, 25)
                .mapToObj(
                        i -> "{'probability':%d,'consequence':%d,'level':'%s'}".formatted(i / 5 + 1, i % 5 + 1, level))
                .collect(Collectors.joining(","));
        return "{'validFrom':'%s','reason':'Ny bedömning','probability':[%s],'consequence':[%s],'cells':[%s]}"
                .formatted(from, steps, steps, cells);
    }
}
