package qms.deviations.logchecks;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.logchecks.LogCheckOpened;
import qms.events.logchecks.LogCheckRemarked;
import qms.events.logchecks.LogCheckSigned;
import qms.service.api.OfUnit;

/** A log check as it is read; remarks are still sealed. */
record LogCheckView(
        LogCheckOpened opened,
        List<LogCheckRemarked> remarks,
        @Nullable LogCheckSigned signed) implements OfUnit {

    @Override
    public String unit() {
        return opened.unit();
    }

    LogCheckStatus status() {
        return signed == null ? LogCheckStatus.OPEN : LogCheckStatus.SIGNED;
    }

    LogCheckView with(LogCheckRemarked remark) {
        return new LogCheckView(
                opened, Stream.concat(remarks.stream(), Stream.of(remark)).toList(), signed);
    }

    LogCheckView with(LogCheckSigned signature) {
        return new LogCheckView(opened, remarks, signature);
    }
}
