package qms.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.service.imports.ImportedCollection;
import qms.service.tables.Row;
import qms.service.tables.TableFile;

/** What holds for tables in every collection that can be imported. To be extended in every service. */
public abstract class TablesContract {

    protected abstract ServiceUnderTest service();

    @Test
    void every_template_has_the_same_columns_in_both_formats_and_can_be_sent_back_as_it_is() throws IOException {
        assertThat(paths()).isNotEmpty();
        for (String path : paths()) {
            byte[] csv = service().coordinator().bytes(path + "/import/template");
            byte[] workbook = service().coordinator().bytes(path + "/import/template?format=xlsx");
            assertThat(headers(TableFile.CSV, csv))
                    .as(path)
                    .contains("text=externalId")
                    .isEqualTo(headers(TableFile.XLSX, workbook));
            for (TableFile kind : TableFile.values()) {
                Answer sent = service()
                        .coordinator()
                        .importFile(
                                path + "/import?dryRun=true",
                                kind.mediaType().toString(),
                                kind == TableFile.CSV ? csv : workbook);
                assertThat(sent.status()).as(sent.body().toString()).isEqualTo(200);
                assertThat(sent.at("/read")).isEqualTo("0");
            }
        }
    }

    @Test
    void a_template_is_a_file_to_keep() {
        Answer template = service().coordinator().get(paths().getFirst() + "/import/template");
        assertThat(template.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(template.header("Content-Disposition")).matches("attachment; filename=\"mall-[a-z-]+\\.csv\"");
        assertThat(service()
                        .coordinator()
                        .with("Accept", TableFile.XLSX.mediaType().toString())
                        .get(paths().getFirst() + "/import/template")
                        .header("Content-Type"))
                .isEqualTo(TableFile.XLSX.mediaType().toString());
        Answer refused = service().coordinator().get(paths().getFirst() + "/import/template?format=docx");
        assertThat(refused.code()).isEqualTo("NOT_ACCEPTABLE");
        assertThat(service().stranger().get("/api/rumours/import/template").status())
                .isEqualTo(404);
    }

    @Test
    void a_disguised_file_is_refused_in_words() {
        Answer refused = service()
                .coordinator()
                .importFile(
                        paths().getFirst() + "/import",
                        TableFile.XLSX.mediaType().toString(),
                        new byte[] {'M', 'Z', 0});
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("NOT_A_TABLE");
    }

    private List<String> paths() {
        return service().context().getBeansOfType(ImportedCollection.class).values().stream()
                .map(collection -> "/api/" + collection.name())
                .sorted()
                .toList();
    }

    private static List<String> headers(TableFile kind, byte[] file) throws IOException {
        List<Row> rows = new ArrayList<>();
        kind.read(new ByteArrayInputStream(file), rows::add);
        assertThat(rows).hasSize(2);
        return rows.getFirst().cells().values().stream()
                .map(cell -> cell.toString().replaceFirst("^Text\\[(.*)]$", "$1"))
                .toList();
    }
}
