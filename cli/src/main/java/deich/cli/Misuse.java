// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says in the user's language what is wrong with a command line; picocli itself speaks English only. */
final class Misuse {
    private Misuse() {}

    static void tell(CommandLine.ParameterException problem, Language language) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println(sentence(problem, language));
        command.getErr()
                .println(language.say("try.help", command.getCommandSpec().qualifiedName()));
    }

    private static String sentence(CommandLine.ParameterException problem, Language language) {
        ArgSpec about = problem.getArgSpec();
        return switch (problem) {
            case CommandLine.MissingParameterException missing ->
                language.say(
                        "misuse.missing",
                        missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(", ")));
            case CommandLine.UnmatchedArgumentException unmatched ->
                language.say("misuse.unknown", String.join(" ", unmatched.getUnmatched()))
                        + perhaps(unmatched, language);
            default ->
                about == null || problem.getValue() == null
                        ? String.valueOf(problem.getMessage())
                        : language.say("misuse.value", problem.getValue(), name(about), expected(about, language));
        };
    }

    private static String perhaps(CommandLine.UnmatchedArgumentException unmatched, Language language) {
        var like = unmatched.getSuggestions();
        return like.isEmpty() ? "" : language.say("perhaps", String.join(", ", like));
    }

    private static String name(ArgSpec about) {
        return about instanceof OptionSpec option ? option.longestName() : about.paramLabel();
    }

    private static String expected(ArgSpec about, Language language) {
        Class<?> type = about.auxiliaryTypes().length > 0 ? about.auxiliaryTypes()[0] : about.type();
        if (type.isEnum())
            return java.util.Arrays.stream(type.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
        return language.say(
                type == java.time.LocalDate.class
                        ? "misuse.date"
                        : type == int.class || type == long.class ? "misuse.number" : "misuse.text");
    }
}
