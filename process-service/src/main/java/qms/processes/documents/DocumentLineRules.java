package qms.processes.documents;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.processes.documents.DocumentLine.Version;
import qms.service.content.ContentStore;
import qms.service.imports.LineProblems;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** What the versions of a line must be like: one after the other, in the past, and each with a text or each with an address. */
record DocumentLineRules(ContentStore contents, LocalDate today, LineProblems problems) {

    void check(DocumentLine line, ImportedVersions known) {
        List<Version> versions = line.versions();
        for (int i = 0; i < versions.size(); i++) {
            String at = "versions[" + i + "]";
            Version version = versions.get(i);
            checkNumber(at + ".version", version, i == 0 ? null : versions.get(i - 1));
            checkDays(at, version, i == 0 ? null : versions.get(i - 1));
            checkFilled(at, version, line);
            if (!known.takes(version.version())) {
                problems.add(at, FieldCode.CONFLICT, "Dokumentet har reviderats eller avslutats här.");
            }
        }
        LocalDate end = line.retiredOn();
        if (end != null
                && (end.isAfter(today) || end.isBefore(versions.getLast().publishedOn()))) {
            problems.add("retiredOn", FieldCode.OUT_OF_RANGE, "Ange en dag efter den sista versionens, senast i dag.");
        }
    }

    private void checkNumber(String field, Version version, @Nullable Version before) {
        if (!VersionNumber.isWellWritten(version.version())) {
            problems.add(field, FieldCode.MALFORMED, "Ange versionen som 1.0 eller 2.1.");
            return;
        }
        VersionNumber number = VersionNumber.of(version.version());
        if (before == null) {
            if (!number.equals(VersionNumber.FIRST)) {
                problems.add(field, FieldCode.OUT_OF_RANGE, "Den första versionen heter 1.0.");
            }
        } else if (VersionNumber.isWellWritten(before.version())) {
            int order = number.compareTo(VersionNumber.of(before.version()));
            if (order <= 0) {
                FieldCode code = order == 0 ? FieldCode.DUPLICATE : FieldCode.OUT_OF_RANGE;
                problems.add(field, code, "Versionerna står i ordning, var och en för sig.");
            }
        }
    }

    private void checkDays(String at, Version version, @Nullable Version before) {
        LocalDate day = version.publishedOn();
        if (day.isAfter(today) || (before != null && day.isBefore(before.publishedOn()))) {
            problems.add(
                    at + ".publishedOn",
                    FieldCode.OUT_OF_RANGE,
                    "Ange en dag som inte ligger före den förra versionens, senast i dag.");
        }
        if (!version.due().isAfter(day)) {
            problems.add(at + ".reviewDue", FieldCode.OUT_OF_RANGE, "Ange en dag efter publiceringen.");
        }
    }

    private void checkFilled(String at, Version version, DocumentLine line) {
        String text = version.text();
        String url = version.url();
        if (text == null && url == null) {
            problems.add(at + ".text", FieldCode.MISSING, "Ange versionens text, eller adressen i url.");
        } else if (url == null
                ? line.source().equals("EXTERNAL")
                : text != null || line.source().equals("INTERNAL")) {
            problems.add(at + ".url", FieldCode.OUT_OF_RANGE, "Ange text för alla versioner, eller adress för alla.");
        }
        if (url != null) {
            WebAddress.fault(url).ifPresent(detail -> problems.add(at + ".url", FieldCode.MALFORMED, detail));
        }
        if (text != null) {
            checkText(at + ".text", text, line.fileName());
        }
    }

    private void checkText(String field, String text, String name) {
        try {
            contents.judge(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
        } catch (Problem refused) {
            problems.add(field, FieldCode.MALFORMED, refused.detail());
        }
    }
}
