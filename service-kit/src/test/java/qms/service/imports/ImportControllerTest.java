package qms.service.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static qms.service.imports.ImportFixture.complaint;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import qms.service.store.Meta;
import qms.web.problems.Problem;

class ImportControllerTest {

    @TempDir
    Path folder;

    private ImportFixture given;
    private MockMvc http;

    @BeforeEach
    void open() {
        given = new ImportFixture(folder);
        http = MockMvcBuilders.standaloneSetup(new ImportController(given.desk, java.time.Clock.systemUTC()))
                .build();
    }

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void a_file_is_answered_with_counts_and_problems() throws Exception {
        http.perform(post("/api/complaints/import")
                        .contentType("application/x-ndjson")
                        .header("X-Import-Source", "Treserva")
                        .header("Idempotency-Key", "k-1")
                        .content(complaint("K-1") + "\nnonsense\n"))
                .andExpect(status().isOk())
                .andExpect(content().json("""
                        {"read":2,"imported":1,"extended":0,"unchanged":0,"rejected":1,
                         "problems":[{"line":2,"externalId":null,"field":null,"code":"MALFORMED"}]}"""));
        assertThat(given.stream(given.complaints.streamOf("K-1")).getFirst().getMetaData())
                .containsEntry(Meta.IMPORT_SOURCE, "Treserva");
    }

    @Test
    void a_dry_run_stores_nothing() throws Exception {
        http.perform(post("/api/complaints/import?dryRun=true")
                        .contentType("application/x-ndjson")
                        .content(complaint("K-1")))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"imported\":1}"));
        assertThat(given.log.head()).isZero();
    }

    @Test
    void other_media_are_not_taken() throws Exception {
        http.perform(post("/api/complaints/import")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(complaint("K-1")))
                .andExpect(status().isUnsupportedMediaType());
    }

    @Test
    void an_unknown_collection_is_not_found() {
        assertThatThrownBy(() -> http.perform(post("/api/rumours/import")
                        .contentType("application/x-ndjson")
                        .content("")))
                .hasCauseInstanceOf(Problem.class)
                .hasMessageContaining("NOT_FOUND");
    }

    @Test
    void the_name_of_a_source_is_short() {
        assertThatThrownBy(() -> http.perform(post("/api/complaints/import")
                        .contentType("application/x-ndjson")
                        .header("X-Import-Source", "x".repeat(81))
                        .content("")))
                .hasCauseInstanceOf(Problem.class);
    }
}
