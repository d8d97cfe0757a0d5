def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 2

assert runs[0].contains('1 document checked: 0 errors, 1 warning, 0 infos. '
        + '1 finding of severity warning or above, 0 allowed:')
assert runs[0].contains('  src/content/work/cabler.md:20:1 [heading-level-skipped]')
assert runs[0].contains('To understand one: mvn portfolio:explain -Dportfolio.rule=heading-level-skipped')
assert runs[0].contains('MojoFailureException')

assert runs[1].contains('1 document checked: 0 errors, 1 warning, 0 infos.')
assert runs[1].contains('BUILD SUCCESS')
