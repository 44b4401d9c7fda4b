package io.github.certif.model;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CertificationCode;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.Code;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Language;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.dossier.Scope;
import io.github.certif.model.referential.AwardedUnit;
import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.Effect;
import io.github.certif.model.regulation.Exemption;
import io.github.certif.model.regulation.Items;
import io.github.certif.model.regulation.Measure;
import io.github.certif.model.regulation.MeasureForm;
import io.github.certif.model.regulation.MinutesRule;
import io.github.certif.model.regulation.Moment;
import io.github.certif.model.regulation.PassageRule;
import io.github.certif.model.regulation.Range;
import io.github.certif.model.regulation.RecordCondition;
import io.github.certif.model.regulation.RecordConditionForm;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.RequirementForm;
import io.github.certif.model.regulation.Scale;
import io.github.certif.model.regulation.Selector;
import io.github.certif.model.regulation.Setting;
import io.github.certif.model.regulation.Stage;
import io.github.certif.model.regulation.WorkRule;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.Rectification;
import io.github.certif.model.session.SealedMinutes;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Any value of any type of the model: what a type consists of is read from the type, what its invariants ask stands
 * here.
 */
final class Values {

    private static final String ALPHABET = "abcXYZ 019éçŒ€\"\\/{}[]:,.-_$~'<>&\u2028\uD83D\uDE00";
    private static final int TRIES = 400;

    private final Random random;
    private final Supplier<String> text;
    private final Map<Class<?>, Supplier<Object>> own = new LinkedHashMap<>();
    private int depth;

    Values(Random random, int depth) {
        this(random, depth, null);
    }

    /** With a text of one's own wherever the model takes a free text. */
    Values(Random random, int depth, Supplier<String> text) {
        this.random = random;
        this.depth = depth;
        this.text = text == null ? this::anyText : text;
        register();
    }

    /** Any value of a type; a smaller one when it shrinks. */
    static <T> Arbitrary<T> arbitrary(Class<T> type) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().withoutEdgeCases())
                .as((depth, seed) -> type.cast(new Values(new Random(seed), depth).of(type)));
    }

    private void register() {
        own.put(String.class, text::get);
        own.put(int.class, () -> 1 + random.nextInt(4));
        own.put(Integer.class, () -> 1 + random.nextInt(4));
        own.put(boolean.class, random::nextBoolean);
        own.put(Boolean.class, random::nextBoolean);
        own.put(AwardedUnit.class, this::awardedUnit);
        own.put(BigDecimal.class, () -> new BigDecimal(new BigInteger(40, random), random.nextInt(5)));
        own.put(LocalDate.class, () -> LocalDate.ofEpochDay(random.nextInt(60_000) - 10_000));
        own.put(
                LocalDateTime.class,
                () -> LocalDate.ofEpochDay(random.nextInt(60_000) - 10_000)
                        .atTime(random.nextInt(24), random.nextInt(60), random.nextInt(3)));
        own.put(SealedMinutes.class, this::sealedMinutes);
        own.put(Rectification.class, this::rectification);
        own.put(LocalTime.class, () -> LocalTime.ofSecondOfDay(random.nextInt(86_400)));
        own.put(Language.class, () -> Language.of(oneOf(List.of("fr", "en", "de"))));
        own.put(Unit.class, this::unit);
        own.put(Scope.class, this::scope);
        own.put(Setting.class, this::setting);
        own.put(Check.class, this::check);
        own.put(Selector.class, this::selector);
        own.put(Range.class, this::range);
        own.put(Scale.RatingScale.class, this::ratingScale);
        own.put(Requirement.When.class, this::when);
        own.put(RequirementForm.class, () -> ((Requirement) of(Requirement.class)).form());
        own.put(
                MeasureForm.Quantity.class,
                () -> Objects.requireNonNull(
                        ((Measure) of(Measure.Amount.class)).form().amount()));
        own.put(MeasureForm.class, () -> ((Measure) of(Measure.class)).form());
        own.put(Moment.Form.class, () -> ((Moment) of(Moment.class)).form());
        own.put(RecordConditionForm.class, () -> ((RecordCondition) of(RecordCondition.class)).form());
    }

    /** A value of a type. */
    Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(generic);
        }
        Class<?> raw = (Class<?>) type;
        if (own.containsKey(raw)) {
            return own.get(raw).get();
        }
        if (raw.isEnum()) {
            return oneOf(Arrays.asList(raw.getEnumConstants()));
        }
        return built(raw);
    }

    /** What the invariants of a type refuse is drawn again. */
    private Object built(Class<?> raw) {
        for (int i = 0; i < TRIES; i++) {
            depth--;
            try {
                if (raw.isRecord()) {
                    return ofRecord(raw);
                }
                return raw.isSealed() ? of(permitted(raw)) : ofBuilder(raw);
            } catch (InvocationTargetException e) {
                // the next draw may do
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no values of " + raw, e);
            } finally {
                depth++;
            }
        }
        throw new IllegalStateException("no valid value of " + raw);
    }

    private Class<?> permitted(Class<?> raw) {
        List<Class<?>> all = Arrays.asList(raw.getPermittedSubclasses());
        List<Class<?>> leaves = all.stream()
                .filter(type -> !type.isRecord() || !contains(type, raw))
                .toList();
        return oneOf(depth > 0 ? all : leaves);
    }

    private static boolean contains(Class<?> record, Class<?> raw) {
        String name = raw.getName();
        return Arrays.stream(record.getRecordComponents())
                .map(component -> component.getGenericType().getTypeName())
                .anyMatch(type -> type.contains(name + ">") || type.equals(name) || type.contains("Weighted"));
    }

    private Object ofRecord(Class<?> raw) throws ReflectiveOperationException {
        RecordComponent[] components = raw.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> Code.class.isAssignableFrom(raw) ? anyText() : of(component.getGenericType()))
                .toArray();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof List<?> list && list.isEmpty() && random.nextBoolean()) {
                values[i] = List.of(of(argument(components[i].getGenericType(), 0)));
            }
        }
        Constructor<?> constructor = raw.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private Object ofBuilder(Class<?> raw) throws ReflectiveOperationException {
        Object builder = raw.getMethod("builder").invoke(null);
        for (Method getter : attributes(raw)) {
            set(builder, getter);
        }
        Method build = builder.getClass().getMethod("build");
        build.setAccessible(true);
        return build.invoke(builder);
    }

    /** The attributes of an Immutables type but its format, which is fixed. */
    static List<Method> attributes(Class<?> raw) {
        return Arrays.stream(raw.getMethods())
                .filter(method -> method.getName().matches("(get|is)[A-Z].*") && method.getParameterCount() == 0)
                .filter(method -> !method.getName().equals("getFormat"))
                .sorted(java.util.Comparator.comparing(Method::getName))
                .toList();
    }

    static String nameOf(Method getter) {
        String name = getter.getName().replaceFirst("^(get|is)", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private void set(Object builder, Method getter) throws ReflectiveOperationException {
        Object value = of(getter.getGenericReturnType());
        Method setter = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 1)
                .filter(method -> method.getName().equals(nameOf(getter))
                        || method.getName().equals(getter.getName())) // where the name is a word of Java
                .filter(method -> accepts(method.getParameterTypes()[0], getter.getReturnType()))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(getter.toString()));
        setter.setAccessible(true);
        setter.invoke(builder, value);
    }

    private static boolean accepts(Class<?> parameter, Class<?> attribute) {
        return Collection.class.isAssignableFrom(attribute)
                ? parameter == Iterable.class || parameter == attribute
                : parameter == attribute;
    }

    private Object container(ParameterizedType type) {
        int count = depth <= 0 ? 0 : random.nextInt(3);
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            boolean there = depth > 0 ? random.nextInt(3) > 0 : depth > -3 && random.nextInt(6) == 0;
            return there ? Optional.of(of(argument(type, 0))) : Optional.empty();
        }
        List<Object> items = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> items.add(of(argument(type, 0))));
        if (raw == List.class) {
            return items;
        }
        if (raw != Map.class) {
            return new LinkedHashSet<>(items);
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        items.forEach(key -> map.put(key, of(argument(type, 1))));
        return map;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private Unit unit() {
        UnitKind kind = oneOf(List.of(UnitKind.values()));
        return kind == UnitKind.TITLE ? Unit.title() : new Unit(kind, anyText());
    }

    private AwardedUnit awardedUnit() {
        return AwardedUnit.builder()
                .code(CertificationCode.of(anyText()))
                .register(oneOf(List.of("RNCP", "RS")))
                .title(anyText())
                .addCompetencies(CompetencyCode.of(anyText()), CompetencyCode.of(anyText()))
                .partial(oneOf(List.of("ALLOWED", "FORBIDDEN", "UNSPECIFIED")))
                .build();
    }

    private SealedMinutes sealedMinutes() {
        return SealedMinutes.builder()
                .minutes((Minutes) of(Minutes.class))
                .sealedOn((LocalDate) of(LocalDate.class))
                .addRectifications(rectification())
                .digest(digest())
                .build();
    }

    private Rectification rectification() {
        return Rectification.builder()
                .reason(text.get())
                .author(text.get())
                .on((LocalDate) of(LocalDate.class))
                .replaced((Minutes) of(Minutes.class))
                .sealedOn((LocalDate) of(LocalDate.class))
                .digest(digest())
                .build();
    }

    private String digest() {
        return String.format(Locale.ROOT, "%064x", new BigInteger(256, random));
    }

    private Scope scope() {
        return switch (random.nextInt(3)) {
            case 0 -> Scope.ofTitle();
            case 1 -> Scope.ofCompletion();
            default -> Scope.ofBlocs(List.of(BlocCode.of(anyText()), BlocCode.of(anyText())));
        };
    }

    private Setting setting() {
        return switch (random.nextInt(3)) {
            case 0 -> Setting.literal(anyText());
            case 1 -> Setting.policy(PolicyId.of(anyText()));
            default -> Setting.parameter(PolicyId.of(anyText()));
        };
    }

    /** A rule asks one thing: drawn apart, because few draws of everything do. */
    private Check check() {
        depth--;
        try {
            Check.Builder check = Check.builder();
            check.id(anyText())
                    .stage(oneOf(List.of(Stage.values())))
                    .ifNot((Effect) of(Effect.class))
                    .clause(ClauseId.of(anyText()));
            if (random.nextBoolean()) {
                check.when((Requirement) of(Requirement.class)).of(Check.Of.SESSION);
            }
            return asked(check).build();
        } finally {
            depth++;
        }
    }

    private Check.Builder asked(Check.Builder check) {
        switch (random.nextInt(5)) {
            case 0 -> check.requires((Requirement) of(Requirement.class));
            case 1 -> check.work(oneOf(List.of(WorkRule.values())));
            case 2 -> check.minutes(oneOf(List.of(MinutesRule.values())));
            case 3 -> check.passage(oneOf(List.of(PassageRule.values()))).of(Check.Of.CANDIDATE);
            default ->
                check.each((Items) of(Items.class))
                        .addMust((RecordCondition) of(RecordCondition.class))
                        .addUnless((Exemption) of(Exemption.class));
        }
        return check;
    }

    private Selector selector() {
        UnitKind kind = oneOf(List.of(UnitKind.COMPETENCY, UnitKind.CRITERION, UnitKind.ASSESSMENT));
        UnitKind any = oneOf(List.of(UnitKind.values()).subList(0, UnitKind.values().length - 1));
        return switch (random.nextInt(5)) {
            case 0 -> Selector.all(any);
            case 1 -> Selector.listed(any, random.nextBoolean() ? List.of() : List.of(anyText(), anyText()));
            case 2 -> Selector.ofSelf(kind);
            case 3 -> new Selector(UnitKind.COMPETENCY, Selector.Extent.TAGGED, List.of(anyText()), Optional.empty());
            default ->
                new Selector(
                        any, Selector.Extent.SUPPLIED, List.of(), Optional.of(Setting.policy(PolicyId.of(anyText()))));
        };
    }

    private Range range() {
        Optional<Setting> no = Optional.empty();
        Optional<Setting> bound = Optional.of(setting());
        return switch (random.nextInt(5)) {
            case 0 -> new Range(bound, no, no, no);
            case 1 -> new Range(no, bound, no, no);
            case 2 -> new Range(no, no, bound, no);
            case 3 -> new Range(no, no, no, bound);
            default -> new Range(no, bound, Optional.of(setting()), no);
        };
    }

    private Scale.RatingScale ratingScale() {
        Level pass = Level.of("pass");
        return new Scale.RatingScale(random.nextBoolean() ? List.of(pass) : List.of(Level.of("fail"), pass), pass);
    }

    private Requirement.When when() {
        Class<?> condition = oneOf(List.of(Requirement.FactIs.class, Requirement.PolicyIs.class));
        depth--;
        try {
            Requirement then = (Requirement) of(Requirement.class);
            Optional<Requirement> otherwise =
                    random.nextBoolean() ? Optional.empty() : Optional.of((Requirement) of(Requirement.class));
            return new Requirement.When(
                    (io.github.certif.model.regulation.Label) of(io.github.certif.model.regulation.Label.class),
                    (Requirement) of(condition),
                    then,
                    otherwise);
        } finally {
            depth++;
        }
    }

    private String anyText() {
        StringBuilder made = new StringBuilder("t");
        IntStream.range(0, random.nextInt(8))
                .forEach(i -> made.appendCodePoint(ALPHABET.codePointAt(ALPHABET.offsetByCodePoints(
                        0, random.nextInt(ALPHABET.codePointCount(0, ALPHABET.length()))))));
        return made.toString();
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
