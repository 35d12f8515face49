package qms.processes.processes;

import static qms.processes.processes.ProcessFixture.ID;
import static qms.processes.processes.ProcessFixture.LAST_DAY;
import static qms.processes.processes.ProcessFixture.OTHER;
import static qms.processes.processes.ProcessFixture.OWNER;
import static qms.processes.processes.ProcessFixture.SECOND_DAY;
import static qms.processes.processes.ProcessFixture.TODAY;
import static qms.processes.processes.ProcessFixture.approved;
import static qms.processes.processes.ProcessFixture.content;
import static qms.processes.processes.ProcessFixture.drafted;
import static qms.processes.processes.ProcessFixture.published;
import static qms.processes.processes.ProcessFixture.retired;
import static qms.processes.processes.ProcessFixture.revised;
import static qms.processes.processes.ProcessFixture.submitted;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.processes.ProcessEvent;
import qms.processes.processes.ProcessCommand.AppointProcessOwner;
import qms.processes.processes.ProcessCommand.ApproveProcess;
import qms.processes.processes.ProcessCommand.DescribeProcess;
import qms.processes.processes.ProcessCommand.DraftProcess;
import qms.processes.processes.ProcessCommand.PublishProcess;
import qms.processes.processes.ProcessCommand.RetireProcess;
import qms.processes.processes.ProcessCommand.ReturnProcess;
import qms.processes.processes.ProcessCommand.StartRevision;
import qms.processes.processes.ProcessCommand.SubmitForReview;
import qms.service.LifeCycleContract;

class ProcessLifeCycleTest extends LifeCycleContract<Process, ProcessEvent> {

    @Override
    protected String table() {
        return "process";
    }

    @Override
    protected AggregateTestFixture<Process> fixture() {
        return ProcessFixture.fixture();
    }

    @Override
    protected Map<String, List<ProcessEvent>> states() {
        return Map.of(
                "DRAFT", List.of(drafted()),
                "IN_REVIEW", List.of(drafted(), submitted()),
                "APPROVED", List.of(drafted(), submitted(), approved()),
                "PUBLISHED", List.of(drafted(), submitted(), approved(), published()),
                "UNDER_REVISION", List.of(drafted(), submitted(), approved(), published(), revised()),
                "REVISION_IN_REVIEW", List.of(drafted(), submitted(), approved(), published(), revised(), submitted()),
                "REVISION_APPROVED",
                        List.of(drafted(), submitted(), approved(), published(), revised(), submitted(), approved()),
                "RETIRED", List.of(drafted(), submitted(), approved(), published(), retired()));
    }

    @Override
    protected List<ProcessCommand> commands() {
        return List.of(
                new DraftProcess(ID, "bjorken", content()),
                new DescribeProcess(ID, content()),
                new AppointProcessOwner(ID, OWNER),
                new SubmitForReview(ID),
                new ReturnProcess(ID, "Skyddsbedömningen saknas."),
                new ApproveProcess(ID, TODAY, null),
                new PublishProcess(ID, SECOND_DAY, null),
                new StartRevision(ID, null),
                new RetireProcess(ID, LAST_DAY, OTHER));
    }

    @Override
    protected Class<?> commandType() {
        return ProcessCommand.class;
    }

    @Override
    protected String stateAfter(List<ProcessEvent> events) {
        ProcessStatus status = ProcessStatus.DRAFT;
        for (ProcessEvent event : events) {
            status = status.after(event);
        }
        return status.name();
    }
}
