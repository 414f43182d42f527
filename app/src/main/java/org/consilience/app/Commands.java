package org.consilience.app;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands: those that take a {@link Workplace} are handed this run's, others are made as picocli makes them. */
final class Commands implements IFactory {
    private final Workplace workplace;

    Commands(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Workplace.class) {
                return type.cast(constructor.newInstance(workplace));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
