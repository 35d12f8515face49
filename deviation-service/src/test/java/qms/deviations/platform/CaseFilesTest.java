package qms.deviations.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.InputStreamResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import qms.deviations.TheService;
import qms.events.SealedFile;
import qms.service.content.ContentProblem;
import qms.service.privacy.Vault;
import qms.web.Ids;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** Files of a case, in the running service's own folder. */
class CaseFilesTest {

    private static final String WORDS = "Brevet från Karin Berg om ett uteblivet nattbesök.";

    private final ApplicationContext service = TheService.running().context();
    private final CaseFiles files = service.getBean(CaseFiles.class);
    private final String id = Ids.random(service.getBean(Clock.class));

    @BeforeEach
    void inARequest() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    @AfterEach
    void after() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void a_file_and_its_name_are_opened_for_whoever_may_read_the_case() throws IOException {
        SealedFile file = received();
        assertThat(file.name().sealed()).doesNotContain("Karin");
        assertThat(files.opened(file).name()).isEqualTo("Brev från Karin.txt");
        InputStreamResource content = files.answer(List.of(file), file.sha256()).getBody();
        assertThat(new String(content.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(WORDS);
    }

    @Test
    void the_same_file_of_two_cases_is_not_the_same_on_the_disk() {
        assertThat(received().sha256()).isNotEqualTo(received().sha256());
    }

    @Test
    void a_file_is_asked_for_through_the_case_that_it_belongs_to() {
        SealedFile file = received();
        assertThat(refusal(List.of(), file.sha256()).type()).isEqualTo(CommonProblem.NOT_FOUND);
        assertThat(refusal(List.of(file), "../../etc/passwd").type()).isEqualTo(CommonProblem.NOT_FOUND);
    }

    @Test
    void a_file_is_gone_when_the_key_of_its_case_is_destroyed() {
        SealedFile file = received();
        service.getBean(Vault.class).destroy(id);
        assertThat(refusal(List.of(file), file.sha256()).type()).isEqualTo(ContentProblem.CONTENT_DISPOSED);
        assertThat(files.opened(file).name()).isEqualTo("[gallrad]");
    }

    private Problem refusal(List<SealedFile> known, String sha256) {
        return catchThrowableOfType(Problem.class, () -> files.answer(known, sha256));
    }

    private SealedFile received() {
        return files.receive(
                id,
                new ByteArrayInputStream(WORDS.getBytes(StandardCharsets.UTF_8)),
                "attachment; filename*=UTF-8''Brev%20fr%C3%A5n%20Karin.txt");
    }
}
