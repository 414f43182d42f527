package org.consilience.edition.layout;

/** Something elsewhere in the dossier: its anchor, and what to call it. */
public record Reference(String anchor, String label) {}
