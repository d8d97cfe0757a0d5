package dev.portfolio.export;

/**
 * A file of an export.
 *
 * @param path its path from the folder of exports, with forward slashes
 * @param text what it holds
 */
public record ExportFile(String path, String text) {}
