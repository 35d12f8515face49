package qms.service.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.projection.ReadSideFixture.id;
import static qms.service.projection.ReadSideFixture.ids;
import static qms.service.projection.ReadSideFixture.until;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The read model goes away and comes back. */
class OutageTest {

    private final ReadSideFixture fixture = new ReadSideFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_processor_that_is_renewed_in_the_middle_of_its_work_loses_and_doubles_nothing() {
        ReadSide readSide = fixture.start();
        fixture.register(ids(200));
        for (int i = 0; i < 5; i++) {
            readSide.renew();
            fixture.withdraw(id(i));
        }

        until(() -> readSide.progress().ready());

        assertThat(fixture.documents()).hasSize(200);
        assertThat(fixture.documents().get(id(3).toString()).getLong(Documents.SEQUENCE))
                .isEqualTo(1);
    }

    @Test
    void a_read_model_that_was_lost_is_built_anew_without_a_restart() {
        ReadSide readSide = fixture.start();
        fixture.register(ids(50));
        until(() -> readSide.progress().ready());

        fixture.wipe();
        fixture.withdraw(id(3));

        until(() -> fixture.documents().size() == 50);
        until(() -> readSide.progress().ready());
        assertThat(fixture.documents().get(id(3).toString()).getLong(Documents.SEQUENCE))
                .isEqualTo(1);
    }
}
