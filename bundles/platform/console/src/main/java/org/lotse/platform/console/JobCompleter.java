package org.lotse.platform.console;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.job.Jobs;

/** Completes the names of jobs. */
@Service
public final class JobCompleter implements Completer {

    @Reference
    private Jobs jobs;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var names = jobs.known().keySet().stream().map(JobId::value).toList();
        return new StringsCompleter(names).complete(session, line, candidates);
    }
}
