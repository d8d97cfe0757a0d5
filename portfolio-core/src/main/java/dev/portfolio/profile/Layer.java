package dev.portfolio.profile;

import dev.portfolio.source.SourceText;
import dev.portfolio.yaml.YamlMapping;

/**
 * A file that a profile is made from: itself, or one that it extends.
 *
 * @param builtIn whether it comes with the library
 * @param source the file
 * @param written what is written in it
 * @param profile the profile as it is with this file and all that this file extends
 */
public record Layer(boolean builtIn, SourceText source, YamlMapping written, Profile profile) {

    /** Where it comes from: the file's path, or the built-in profile's name. */
    public String name() {
        return source.path();
    }
}
