package org.consilience.almanac.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule hands its operation: captures and constants, by position.
 *
 * @param names {@code $capture} or a constant
 * @param captured what stands in the text
 */
record Arguments(List<String> names, Map<String, Object> captured) {
    Optional<Object> value(int index) {
        if (index >= names.size()) {
            return Optional.empty();
        }
        String name = names.get(index);
        return name.startsWith("$") ? Optional.ofNullable(captured.get(name.substring(1))) : Optional.of(name);
    }

    Meaning meaning(int index) {
        return optional(index).orElseThrow(() -> new IllegalStateException("no meaning at " + index + ": " + names));
    }

    Optional<Meaning> optional(int index) {
        return value(index).map(v -> (Meaning) v);
    }

    Length length(int index) {
        return (Length) meaning(index);
    }

    String text(int index) {
        return value(index).map(Object::toString).orElse("");
    }

    double number(int index) {
        return Double.parseDouble(text(index));
    }

    int whole(int index) {
        return (int) number(index);
    }

    Unit unit(int index) {
        return Unit.valueOf(text(index));
    }
}
