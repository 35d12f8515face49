package qms.reports.papers;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import qms.service.content.ContentStore;

/** Jobs are kept beside the files; nothing is made before the first is ordered. */
@Configuration(proxyBeanMethods = false)
class PaperConfiguration {

    @Bean
    @Lazy
    JobFolder jobFolder(ContentStore contents, Clock clock) {
        return new JobFolder(contents.folder("document-jobs"), clock);
    }

    @Bean(destroyMethod = "close")
    @Lazy
    DocumentJobs documentJobs(JobFolder folder) {
        return new DocumentJobs(folder, (job, paper, grounds) -> job.format().write(paper, grounds));
    }
}
