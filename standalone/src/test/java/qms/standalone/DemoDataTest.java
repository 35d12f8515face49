package qms.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import qms.standalone.DemoData.DemoFile;

class DemoDataTest {

    @Test
    void a_files_name_gives_its_order_and_its_collection() throws Exception {
        DemoFile file = DemoFile.of(resource("file:/x/demo/jarva-2023/06-lex-sarah-cases.ndjson"));

        assertThat(file.name()).isEqualTo("jarva-2023/06-lex-sarah-cases.ndjson");
        assertThat(file.collection()).isEqualTo("lex-sarah-cases");
    }

    private static ByteArrayResource resource(String url) {
        return new ByteArrayResource(new byte[0]) {
            @Override
            public URL getURL() throws java.io.IOException {
                return URI.create(url).toURL();
            }
        };
    }
}
