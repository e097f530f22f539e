// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code deich}: one verb, one class. */
@Command(
        name = "deich",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        resourceBundle = Language.BUNDLE,
        sortOptions = false,
        usageHelpAutoWidth = true)
public final class Deich {

    private Deich() {}

    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(arguments, out, err);
        out.flush();
        System.exit(code);
    }

    /** Runs one command line. @return an exit code of {@link Exit} */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        Language language = Language.of(arguments);
        var line = new CommandLine(new Deich());
        for (Verb verb : verbs()) line.addSubcommand(verb);
        line.setResourceBundle(ResourceBundle.getBundle(Language.BUNDLE, language.locale()));
        line.setOut(out).setErr(err);
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel(language.say("command"));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((problem, rest) -> {
            Misuse.tell(problem, language);
            return Exit.BAD_INPUT;
        });
        line.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, command, language));
        if (arguments.length == 0) {
            line.usage(out);
            return Exit.HELD;
        }
        return line.execute(arguments);
    }

    private static int failed(Exception problem, CommandLine command, Language language) throws Exception {
        switch (problem) {
            case Refused refused -> {
                command.getErr().println(refused.getMessage());
                return Exit.BAD_INPUT;
            }
            case CancellationException stopped -> {
                command.getErr().println(language.say("cancelled"));
                return Exit.CANCELLED;
            }
            case java.io.IOException io -> {
                command.getErr().println(language.say("io", Refused.reason(io)));
                return Exit.BAD_INPUT;
            }
            default -> {
                command.getErr().println(language.say("defect", String.valueOf(problem)));
                if (System.getenv("DEICH_TRACE") != null) problem.printStackTrace(command.getErr());
                return Exit.DEFECT;
            }
        }
    }

    /** In the order in which help lists them. */
    private static List<Verb> verbs() {
        return List.of(
                new CheckVerb(),
                new ExplainVerb(),
                new CutsetsVerb(),
                new RestartVerb(),
                new CompareVerb(),
                new MeasuresVerb(),
                new ScenariosVerb(),
                new StandardVerb(),
                new NotfallmappeVerb(),
                new DraftVerb(),
                new AskVerb(),
                new MapVerb(),
                new NewVerb(),
                new ImportVerb(),
                new ExtractVerb(),
                new BacktestVerb(),
                new GenerateVerb(),
                new BenchVerb(),
                new EvalVerb(),
                new ServeVerb(),
                new BackupVerb(),
                new RestoreVerb(),
                new RemoteVerb());
    }
}
