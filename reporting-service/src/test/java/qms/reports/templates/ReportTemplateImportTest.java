package qms.reports.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.reports.TheService;
import qms.service.ImportContract;
import qms.service.ServiceUnderTest;

class ReportTemplateImportTest extends ImportContract {

    @Test
    void a_template_comes_with_its_chapters_and_may_be_taken_out_of_use_by_a_later_line() {
        assertImported(extended("rt-whole"));
        assertThat(read("rt-whole").at("/status")).isEqualTo("RETIRED");
        assertThat(read("rt-whole").at("/version")).isEqualTo("1");
        assertThat(read("rt-whole").at("/chapters/0/due")).isEqualTo("02-15");
        assertThat(read("rt-whole").at("/chapters/1/blocks/0/reference")).isEqualTo("complaints.bySource");
    }

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String collection() {
        return "report-templates";
    }

    @Override
    protected String line(String externalId) {
        return """
                {'externalId':'NAME','unit':'bjorken','kind':'QUALITY_REPORT','name':'Inläst mall','chapters':[
                {'key':'inledning','title':'Inledning','due':'02-15','blocks':[]},
                {'key':'klagomal','title':'Klagomål','blocks':[{'kind':'TABLE','reference':'complaints.bySource'}]}]}""".replace("NAME", externalId).replace("\n", "");
    }

    @Override
    protected String extended(String externalId) {
        return line(externalId).replaceFirst("]}$", "],'retiredBecause':'Ersatt.'}");
    }

    @Override
    protected String contradicting(String externalId) {
        return line(externalId).replace("'Inledning'", "'Sammanfattning'");
    }

    @Override
    protected String table(String externalId) {
        return """
                externalId;unit;kind;name;chapters.key;chapters.title;chapters.due;chapters.blocks.kind;chapters.blocks.reference
                NAME;bjorken;QUALITY_REPORT;Inläst mall;inledning;Inledning;02-15;;
                NAME;;;;klagomal;Klagomål;;TABLE;complaints.bySource
                """.replace("NAME", externalId);
    }

    @Override
    protected String faults() {
        return """
                'unit':'bjorken'      | 'unit':'nowhere'     | unit UNKNOWN_UNIT
                QUALITY_REPORT        | POEM                 | kind UNKNOWN_CODE
                'key':'inledning'     | 'key':'Inledning 1'  | chapters[0].key MALFORMED
                'key':'klagomal'      | 'key':'inledning'    | chapters[1].key DUPLICATE
                02-15                 | 02-31                | chapters[0].due MALFORMED
                complaints.bySource   | weather.sun          | chapters[1].blocks[0].reference UNKNOWN_REFERENCE
                'Ersatt.'             | ''                   | retiredBecause MISSING
                """;
    }
}
