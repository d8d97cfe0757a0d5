package dev.portfolio.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** A goal of this plugin: whatever it says, in the log or by failing, is disarmed here, and only here. */
abstract class DisarmedMojo extends AbstractMojo {

    @Override
    public final DisarmedLog getLog() {
        return new DisarmedLog(super.getLog());
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            perform();
        } catch (MojoExecutionException e) {
            String told = String.valueOf(e.getMessage());
            String disarmed = Disarmed.text(told);
            throw told.equals(disarmed) ? e : new MojoExecutionException(disarmed, e.getCause());
        } catch (MojoFailureException e) {
            String told = String.valueOf(e.getMessage());
            String disarmed = Disarmed.text(told);
            throw told.equals(disarmed) ? e : new MojoFailureException(disarmed, e.getCause());
        }
    }

    /** Does what the goal is for. */
    abstract void perform() throws MojoExecutionException, MojoFailureException;
}
