package org.civicreport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rooms of core and what each may name, as ARCHITECTURE.md draws them. */
class ArchitectureTest {
    private static final String ROOT = "org.civicreport";

    /** Room → rooms that it may name, besides itself, {@code findings} and {@code text}, which every room may name. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("findings", Set.of()),
            Map.entry("text", Set.of()),
            Map.entry("source", Set.of()),
            Map.entry("model", Set.of()),
            Map.entry("wording", Set.of("model")),
            Map.entry("consultation", Set.of("model")),
            Map.entry("richtext", Set.of("model", "document")),
            Map.entry("statistics", Set.of("model")),
            Map.entry("validation", Set.of("model", "compare", "richtext", "statistics", "wording")),
            Map.entry("compare", Set.of("model")),
            Map.entry("exchange", Set.of("model", "consultation")),
            Map.entry("oparl", Set.of("model")),
            Map.entry("document", Set.of("source")),
            Map.entry("drawing", Set.of("document")),
            Map.entry("compose", Set.of("model", "compare", "richtext", "statistics", "wording", "document")),
            Map.entry("render", Set.of("document", "source")),
            Map.entry("json", Set.of("model", "source", "wording", "document")));

    /** Libraries → the only room that may know them. */
    private static final Map<String, String> LIBRARIES =
            Map.of("tools.jackson", "json", "org.snakeyaml", "json", "org.commonmark", "richtext");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Rules about too few classes prove nothing. */
    @Test
    void theScanHasSeenTheWholeOfCore() {
        assertTrue(CORE.size() > 200, () -> "only " + CORE.size() + " classes scanned");
        assertTrue(
                rooms().containsAll(Set.of("document", "findings", "model", "render", "source", "text", "validation")));
    }

    @Test
    void everyPackageIsAKnownRoom() {
        Set<String> unknown = new TreeSet<>(rooms());
        unknown.removeAll(ARROWS.keySet());
        assertEquals(Set.of(), unknown, "rooms without an entry in ARROWS and ARCHITECTURE.md");
    }

    @Test
    void everyRoomNamesOnlyWhatItMay() {
        for (String room : rooms()) {
            Set<String> allowed = Stream.concat(
                            Stream.of(room, "findings", "text"), ARROWS.getOrDefault(room, Set.of()).stream())
                    .collect(Collectors.toSet());
            classes()
                    .that(resideIn(room))
                    .should()
                    .onlyDependOnClassesThat(describe(
                            "are in " + new TreeSet<>(allowed) + ", the JDK, JSpecify or a library of this room",
                            type -> isOurs(type) ? allowed.contains(roomOf(type)) : mayKnow(room, type)))
                    .check(CORE);
        }
    }

    @Test
    void roomsAreFreeOfCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void exportedTypesShowNoThirdPartyType() {
        classes()
                .that(describe("are exported", ArchitectureTest::isExported))
                .should(showOnlyOwnTypesAndThoseOfTheJdk())
                .check(CORE);
    }

    @Test
    void everyPackageDeclaresWhatMayBeNull() {
        Set<String> unmarked = CORE.stream()
                .map(JavaClass::getPackage)
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unmarked);
    }

    /** What a clock, a time zone or the order of calls decides isn't the same on every machine. */
    @Test
    void nothingAsksAClockOrUsesTheOldDates() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.text.SimpleDateFormat")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .accessTargetWhere(describe("is a clock", ArchitectureTest::isClock))
                .check(CORE);
    }

    @Test
    void noStateIsSharedByStaticFields() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .andShould(beNoArrayUnlessPrivate())
                .check(CORE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses().should().haveSimpleNameEndingWith("Util").check(CORE);
        noClasses().should().haveSimpleNameEndingWith("Utils").check(CORE);
        noClasses().should().haveSimpleNameEndingWith("Helper").check(CORE);
        noClasses().should().haveSimpleNameEndingWith("Manager").check(CORE);
    }

    private static Set<String> rooms() {
        return CORE.stream()
                .map(ArchitectureTest::roomOf)
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    /** The part of the package below the root, down to the first dot; empty for the façade. */
    private static String roomOf(JavaClass type) {
        String name = type.getPackageName();
        String below = name.length() > ROOT.length() ? name.substring(ROOT.length() + 1) : "";
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }

    private static boolean mayKnow(String room, JavaClass type) {
        return isOfTheJdk(type)
                || type.getPackageName().equals("org.jspecify.annotations")
                || LIBRARIES.entrySet().stream()
                        .anyMatch(library -> library.getValue().equals(room)
                                && type.getPackageName().startsWith(library.getKey()));
    }

    private static boolean isOfTheJdk(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return base.isPrimitive() || base.getPackageName().startsWith("java.");
    }

    private static boolean isExported(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isExported).orElse(true);
    }

    private static boolean isClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return (owner.startsWith("java.time.") && name.equals("now"))
                || (owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(name));
    }

    private static ArchCondition<JavaClass> showOnlyOwnTypesAndThoseOfTheJdk() {
        return new ArchCondition<>("show only own types and those of the JDK") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAllRawSuperclasses().forEach(shown -> judge(type, "extends", shown, events));
                type.getAllRawInterfaces().forEach(shown -> judge(type, "implements", shown, events));
                type.getMembers().stream()
                        .filter(ArchitectureTest::isShown)
                        .forEach(member -> typesOf(member)
                                .forEach(shown -> judge(type, member.getFullName() + " shows", shown, events)));
            }
        };
    }

    private static boolean isShown(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Set<JavaClass> typesOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return field.getType().getAllInvolvedRawTypes();
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        return Stream.concat(
                        Stream.concat(
                                code.getReturnType().getAllInvolvedRawTypes().stream(),
                                code.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())),
                        code.getExceptionTypes().stream())
                .collect(Collectors.toSet());
    }

    private static void judge(JavaClass type, String how, JavaClass shown, ConditionEvents events) {
        if (!isOurs(shown.getBaseComponentType()) && !isOfTheJdk(shown)) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + how + " " + shown.getName()));
        }
    }

    private static ArchCondition<JavaField> beNoArrayUnlessPrivate() {
        return new ArchCondition<>("be no array unless private") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE)) {
                    boolean byTheCompiler = field.getModifiers().contains(JavaModifier.SYNTHETIC);
                    if (!byTheCompiler) {
                        events.add(SimpleConditionEvent.violated(
                                field, field.getFullName() + " can be changed by others"));
                    }
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> resideIn(String room) {
        return describe("are in the room " + room, type -> roomOf(type).equals(room));
    }

    private static <T> DescribedPredicate<T> describe(String description, Predicate<T> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }
}
