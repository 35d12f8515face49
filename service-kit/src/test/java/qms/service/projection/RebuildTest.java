package qms.service.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.projection.ReadSideFixture.id;
import static qms.service.projection.ReadSideFixture.ids;

import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RebuildTest {

    private final ReadSideFixture fixture = new ReadSideFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_new_generation_is_built_aside_and_takes_the_place_of_the_old() {
        fixture.register(ids(20));
        fixture.withdraw(id(3));
        ReadSide readSide = fixture.startedAndCaughtUp();
        Map<String, Document> before = fixture.documents();
        readSide.readModel().live(fixture.complaints).deleteMany(new Document("_id", id(4).toString()));

        readSide.rebuild().rebuild(fixture.complaints);
        fixture.withdraw(id(4));
        fixture.awaitCaughtUp();

        assertThat(readSide.readModel().liveName(fixture.complaints)).isEqualTo("complaints.g2");
        assertThat(fixture.documents().get(id(3).toString())).isEqualTo(before.get(id(3).toString()));
        assertThat(fixture.documents().get(id(4).toString()).getLong("seq")).isEqualTo(1);
        assertThat(fixture.documents()).hasSize(20);
    }

    @Test
    void a_raised_revision_is_built_at_the_next_start() {
        fixture.register(ids(5));
        fixture.startedAndCaughtUp();
        fixture.stop();
        fixture.complaints.revision = 2;
        fixture.register(id(100));

        ReadSide second = fixture.startedAndCaughtUp();

        assertThat(second.readModel().liveName(fixture.complaints)).isEqualTo("complaints.g2");
        assertThat(fixture.documents()).hasSize(6);
        fixture.stop();
        assertThat(fixture.startedAndCaughtUp().readModel().liveName(fixture.complaints))
                .isEqualTo("complaints.g2");
    }

    @Test
    void a_new_projection_of_an_old_service_is_built_at_start() {
        fixture.register(ids(5));
        fixture.startedAndCaughtUp();
        fixture.stop();
        ComplaintList another = new ComplaintList() {
            @Override
            public String collection() {
                return "other-complaints";
            }
        };

        ReadSide second = fixture.start(ReadSide.Seams.none(), 1, fixture.complaints, another);

        assertThat(fixture.documents(second.readModel().liveName(another))).hasSize(5);
    }

    @Test
    void letters_belong_to_their_generation() {
        fixture.complaints.stumblesOver.add(id(1).toString());
        fixture.register(ids(3));
        ReadSide readSide = fixture.startedAndCaughtUp();
        readSide.rebuild().rebuild(fixture.complaints);
        assertThat(readSide.deadLetters().count()).isEqualTo(1);

        fixture.complaints.stumblesOver.clear();
        readSide.rebuild().rebuild(fixture.complaints);

        assertThat(readSide.deadLetters().count()).isZero();
        assertThat(fixture.documents()).hasSize(3);
        assertThat(fixture.database().listCollectionNames()).doesNotContain("complaints.g1");
    }
}
