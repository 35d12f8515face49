package qms.service.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static qms.service.content.ContentProblem.CONTENT_EMPTY;
import static qms.service.content.ContentProblem.CONTENT_EXPANDS_TOO_MUCH;
import static qms.service.content.ContentProblem.CONTENT_IS_EXECUTABLE;
import static qms.service.content.ContentProblem.CONTENT_NOT_AS_NAMED;
import static qms.service.content.ContentProblem.CONTENT_TYPE_NOT_ALLOWED;
import static qms.service.content.SampleFiles.bytes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.web.problems.Problem;

/** What a file is, whatever it is called. */
class ContentJudgeTest {

    @TempDir
    private Path folder;

    @Test
    void every_kind_is_known_by_its_bytes() throws IOException {
        assertThat(judged(SampleFiles.pdf("rutin"), "Rutin.PDF")).isEqualTo(ContentType.PDF);
        assertThat(judged(SampleFiles.docx(), "rutin.docx")).isEqualTo(ContentType.DOCX);
        assertThat(judged(SampleFiles.office("xl/workbook.xml"), "a.xlsx")).isEqualTo(ContentType.XLSX);
        assertThat(judged(SampleFiles.office("ppt/presentation.xml"), "a.pptx")).isEqualTo(ContentType.PPTX);
        assertThat(judged(SampleFiles.odt(), "rutin.odt")).isEqualTo(ContentType.ODT);
        assertThat(judged(SampleFiles.png(), "bild.png")).isEqualTo(ContentType.PNG);
        assertThat(judged(SampleFiles.jpeg(), "bild.jpeg")).isEqualTo(ContentType.JPEG);
    }

    @Test
    void between_kinds_of_text_the_name_decides() throws IOException {
        byte[] text = bytes("# Rutin\n\nRing jouren; ställ frågan igen.\n");
        assertThat(judged(text, "rutin.md")).isEqualTo(ContentType.MARKDOWN);
        assertThat(judged(text, "rutin.csv")).isEqualTo(ContentType.CSV);
        assertThat(judged(text, "rutin.txt")).isEqualTo(ContentType.TEXT);
        assertThat(judged("å;ä;ö\r\n".getBytes(StandardCharsets.ISO_8859_1), "lista.csv"))
                .isEqualTo(ContentType.CSV);
        assertThat(judged(bytes("Subject: möte\nFrom: oss\n"), "brev.txt")).isEqualTo(ContentType.TEXT);
    }

    @Test
    void an_empty_file_is_refused() {
        refused(new byte[0], "rutin.pdf", CONTENT_EMPTY);
    }

    @Test
    void a_program_is_refused_whatever_it_is_called() {
        refused(SampleFiles.program(), "rutin.pdf", CONTENT_IS_EXECUTABLE);
        refused(bytes("\u007fELF\u0002\u0001\u0001"), "rutin.docx", CONTENT_IS_EXECUTABLE);
        refused(bytes("#!/bin/sh\nrm -rf /\n"), "rutin.pdf", CONTENT_IS_EXECUTABLE);
        refused(bytes("@ECHO OFF\r\ndel *.*\r\n"), "rutin.txt", CONTENT_IS_EXECUTABLE);
        refused(bytes("<?php system($x); ?>"), "rutin.txt", CONTENT_IS_EXECUTABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<!DOCTYPE html><html></html>",
                "\u0001\u0002\u0003"
            })
    void markup_and_what_nobody_knows_are_refused(String content) {
        refused(bytes(content), "bild.txt", CONTENT_TYPE_NOT_ALLOWED);
    }

    @Test
    void macros_and_archives_are_refused() {
        refused(
                SampleFiles.zip(Map.of(
                        "[Content_Types].xml",
                        bytes("<a/>"),
                        "word/document.xml",
                        bytes("<a/>"),
                        "word/vbaProject.bin",
                        bytes("Sub"))),
                "rutin.docx",
                CONTENT_TYPE_NOT_ALLOWED);
        refused(SampleFiles.zip(Map.of("a.txt", bytes("a"))), "rutin.docx", CONTENT_TYPE_NOT_ALLOWED);
        refused(bytes("PK\u0003\u0004 torn"), "rutin.docx", CONTENT_TYPE_NOT_ALLOWED);
    }

    @Test
    void a_name_that_says_another_kind_is_refused() {
        refused(bytes("MsgBox \"hej\"\r\n"), "rutin.pdf", CONTENT_NOT_AS_NAMED);
        refused(bytes("MsgBox \"hej\"\r\n"), "rutin.vbs", CONTENT_NOT_AS_NAMED);
        refused(SampleFiles.png(), "rutin.docx", CONTENT_NOT_AS_NAMED);
        refused(SampleFiles.pdf("a"), "pdf", CONTENT_NOT_AS_NAMED);
    }

    @Test
    void a_bomb_is_refused_before_it_has_gone_off() {
        refused(SampleFiles.bomb(), "rutin.docx", CONTENT_EXPANDS_TOO_MUCH);
        refused(SampleFiles.nested(), "rutin.docx", CONTENT_EXPANDS_TOO_MUCH);
    }

    @Test
    void a_sheet_in_a_document_is_no_bomb() throws IOException {
        byte[] document = SampleFiles.zip(Map.of(
                "[Content_Types].xml",
                bytes("<a/>"),
                "word/document.xml",
                bytes("<a/>"),
                "word/embeddings/sheet.xlsx",
                SampleFiles.office("xl/workbook.xml")));
        assertThat(judged(document, "rutin.docx")).isEqualTo(ContentType.DOCX);
    }

    private ContentType judged(byte[] content, String name) throws IOException {
        return ContentJudge.judge(Files.write(folder.resolve("received"), content), name);
    }

    private void refused(byte[] content, String name, ContentProblem expected) {
        Problem problem = catchThrowableOfType(Problem.class, () -> judged(content, name));
        assertThat(problem).as(name).isNotNull();
        assertThat(problem.type()).isEqualTo(expected);
    }
}
