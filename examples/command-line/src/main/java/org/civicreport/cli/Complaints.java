package org.civicreport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.civicreport.render.RenderException;
import org.civicreport.source.SourceException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what went wrong and what to do; never shows a stack trace. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Messages messages;

    Complaints(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        String help = messages.text("see-help", command.getCommandSpec().qualifiedName());
        return complain(command, wrongCall(exception) + " " + help);
    }

    private String wrongCall(ParameterException exception) {
        if (exception.getCause() instanceof Problem problem) {
            return problem.text(messages);
        }
        if (exception instanceof MissingParameterException missing) {
            return messages.text(
                    "argument-missing",
                    missing.getMissing().stream().map(Complaints::call).collect(Collectors.joining(", ")));
        }
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        ArgSpec argument = exception.getArgSpec();
        String value = exception.getValue();
        if (argument == null || value == null) {
            return messages.text("argument-odd", firstLine(exception));
        }
        String possible = possible(argument);
        return possible.isEmpty()
                ? messages.text("argument-unfit", value, name(argument))
                : messages.text("argument-none-of", value, name(argument), possible);
    }

    /** A misspelt command or option gets the one that is probably meant. */
    private String unknown(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().get(0);
        boolean option = first.startsWith("-");
        boolean command = unmatched.getCommandLine().getParent() == null && !option;
        String what =
                messages.text(option ? "option-unknown" : command ? "command-unknown" : "argument-surplus", first);
        if (!option && !command) {
            return what;
        }
        return unmatched.getSuggestions().stream()
                .findFirst()
                .map(meant -> what + " " + messages.text("probably-meant", meant))
                .orElse(what);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String call(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName() + "=" + option.paramLabel()
                : argument.paramLabel();
    }

    /** The words that an option takes, if there are only some. */
    private static String possible(ArgSpec argument) {
        List<String> words = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        }
        return String.join(", ", words);
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        return complain(command, whatHappened(exception));
    }

    private String whatHappened(Exception exception) {
        Throwable cause = Objects.requireNonNullElse(
                exception instanceof UncheckedIOException unchecked ? unchecked.getCause() : exception, exception);
        if (cause instanceof Problem problem) {
            return problem.text(messages);
        }
        if (cause instanceof RenderException && cause.getCause() instanceof FileSystemException failed) {
            Path file = Path.of(failed.getFile()).toAbsolutePath();
            return messages.text("not-written", Objects.requireNonNullElse(file.getParent(), file));
        }
        if (cause instanceof NoSuchFileException missing) {
            return messages.text("file-missing", missing.getFile());
        }
        if (cause instanceof AccessDeniedException denied) {
            return messages.text("file-denied", denied.getFile());
        }
        if (cause instanceof FileSystemException failed) {
            return messages.text("file-failed", failed.getFile());
        }
        if (cause instanceof IOException || cause instanceof RenderException || cause instanceof SourceException) {
            return messages.text("failed", firstLine(cause));
        }
        return messages.text("unexpected", cause.getClass().getSimpleName(), firstLine(cause));
    }

    private static String firstLine(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return message.lines().findFirst().orElse("");
    }

    private int complain(CommandLine command, String text) {
        command.getErr().println("civicreport: " + text);
        command.getErr().flush();
        return ExitCode.IMPOSSIBLE;
    }
}
