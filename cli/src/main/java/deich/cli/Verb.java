// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.model.inventory.Component;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all verbs share. */
abstract class Verb implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Option(names = "--lang", paramLabel = "de|en", descriptionKey = "lang")
    Language language = Language.of();

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    final Terminal terminal() {
        return Terminal.here();
    }

    final Locale locale() {
        return language.locale();
    }

    /** To this file, and says so; to the screen when there is none. */
    final void writeTo(@Nullable Path file, ResultFile.Body body) throws IOException {
        if (file == null) {
            body.writeTo(out());
        } else {
            ResultFile.write(file, body);
            out().println(language.say("written", file));
        }
    }

    /** Asks whether one of these was meant; says nothing when there are none. */
    final String perhaps(List<Component> like) {
        return like.isEmpty() ? "" : language.say("perhaps", ids(like.stream()));
    }

    /** The first few ids: as many as one reads at a glance. */
    static String ids(Stream<Component> components) {
        return components.limit(8).map(Component::id).collect(Collectors.joining(", "));
    }

    /** The day named, else today. */
    static LocalDate day(@Nullable LocalDate named) {
        return named != null ? named : LocalDate.now(ZoneId.systemDefault());
    }

    /** Seconds, to the millisecond, since this {@link System#nanoTime}. */
    static double secondsSince(long began) {
        return Math.round((System.nanoTime() - began) / 1e6) / 1e3;
    }

    final CommandLine.ParameterException misuse(String key, Object... values) {
        return new CommandLine.ParameterException(spec.commandLine(), language.say(key, values));
    }
}
