package qms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stories to play in the editor go as they say. */
@ExtendWith(Products.class)
class HttpStoriesTest {

    static List<Path> stories() {
        return Project.list(Project.root().resolve("http")).stream()
                .filter(file -> file.toString().endsWith(".http"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void every_request_of_a_story_is_answered_as_it_says(Path file, @Holding(Holding.What.DEMO) Product product) {
        HttpStory story = new HttpStory(product);
        story.play(Project.read(file));
        assertThat(story.differences()).isEmpty();
        assertThat(story.played()).isGreaterThan(10);
    }
}
