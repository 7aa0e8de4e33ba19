package org.civicreport.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Starts a process for each program of a family and each size, one after the other, and prints a table of what it took
 * from its start on: seconds of processor time / the most memory in MB.
 *
 * <pre>{@code
 * java -Dtypst=FOLDER -cp benchmarks.jar org.civicreport.benchmarks.ColdStart pdf 1 100 1000
 * }</pre>
 */
public final class ColdStart {

    private ColdStart() {}

    /**
     * Measures.
     *
     * @param arguments the family, then the numbers of measures
     * @throws Exception if a program fails
     */
    public static void main(String[] arguments) throws Exception {
        Family family = Family.named(arguments[0]);
        List<String> sizes = Arrays.asList(arguments).subList(1, arguments.length);
        System.out.println("| cold, CPU seconds / MB | N = " + String.join(" | N = ", sizes) + " |");
        System.out.println("| --- |" + " ---: |".repeat(sizes.size()));
        for (String program : family.programs()) {
            System.out.print("| " + program + " |");
            for (String size : sizes) {
                System.out.print(" " + taken(family, program, size) + " |");
            }
            System.out.println();
        }
    }

    private static String taken(Family family, String program, String size) throws Exception {
        Path file = Files.createTempFile("report", "." + family.name().toLowerCase(Locale.ROOT));
        try {
            Process process = new ProcessBuilder(command(family, program, size, file))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            List<String> said = process.inputReader().lines().toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(program + " failed with " + size + " measures");
            }
            String[] figures = said.get(said.size() - 1).split(" ");
            return String.format(
                    Locale.ROOT, "%.1f / %,d", Long.parseLong(figures[0]) / 1e3, Long.parseLong(figures[1]) / 1024);
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> command(Family family, String program, String size, Path file) throws Exception {
        if (program.equals(PdfPeers.TYPST)) {
            return Typst.command(Measures.document(Integer.parseInt(size)), file);
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), WholeProcess.class.getName()));
        command.addAll(List.of(family.name(), program, size, file.toString()));
        return command;
    }
}
