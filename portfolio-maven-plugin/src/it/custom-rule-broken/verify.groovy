def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(3)
assert runs.size() == 4

def taken = ('Two rules have the name section-missing: one of the library itself, and one of club.TakenRules; '
        + 'one of them needs another name.')
def gone = ('The rules of a jar on the class path cannot be used: java.util.ServiceConfigurationError: '
        + 'dev.portfolio.rule.RuleProvider: Provider club.NotThere not found')
runs.each {
    assert it.contains('MojoExecutionException')
    assert !it.contains('\tat dev.portfolio')
    assert !it.contains('checked:')
}
assert runs[0].contains(taken)
assert runs[1].contains(gone)
assert runs[2].contains(taken)
assert runs[3].contains(gone)
