package org.consilience.engine.pipeline;

/** The stages that a newsdesk joins, in the order in which data passes them. */
public record Stages(
        Reader reader, Grouper grouper, Dater dater, Tracer tracer, Comparer comparer, Digester digester) {}
