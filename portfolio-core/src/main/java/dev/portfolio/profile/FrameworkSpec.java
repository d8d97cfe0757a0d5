package dev.portfolio.profile;

import dev.portfolio.framework.Framework;
import dev.portfolio.framework.Programme;
import dev.portfolio.source.Location;
import java.util.List;

/**
 * What a portfolio's competencies are held against.
 *
 * @param file the framework's file, as the profile names it
 * @param programme the framework, and the way through it
 * @param earlier earlier versions of the framework, whose codes somebody may still cite
 * @param place where the profile says it
 */
public record FrameworkSpec(String file, Programme programme, List<Version> earlier, Location place) {

    /**
     * An earlier version of the framework.
     *
     * @param file its file, as the profile names it
     * @param framework what it was then
     */
    public record Version(String file, Framework framework) {}

    /** Keeps a copy. */
    public FrameworkSpec {
        earlier = List.copyOf(earlier);
    }
}
