package qms.processes;

import com.github.difflib.DiffUtils;
import java.net.http.HttpClient;
import java.nio.charset.Charset;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.slf4j.Logger;
import qms.service.ServiceRules;

class ProcessRulesTest extends ServiceRules {

    ProcessRulesTest() {
        super("qms.processes");
    }

    /** Versions of documents are compared, addresses of others looked up, and what is published is searched. */
    @Override
    protected Map<String, Class<?>> libraries() {
        return Map.of(
                "com.github.difflib..", DiffUtils.class,
                "java.net..", HttpClient.class,
                "java.nio..", Charset.class,
                "org.apache.lucene..", IndexWriter.class,
                "org.slf4j", Logger.class);
    }
}
