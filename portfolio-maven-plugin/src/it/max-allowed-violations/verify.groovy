def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 3

assert runs[0].contains('1 document checked: 2 errors, 0 warnings, 0 infos.')
assert runs[0].contains('BUILD SUCCESS')

assert runs[1].contains('1 document checked: 2 errors, 0 warnings, 0 infos. '
        + '2 findings of severity error or above, 1 allowed:')
assert runs[1].contains('  src/content/work/mesurer.md:1:1 [field-missing]')
assert runs[1].contains('  src/content/work/mesurer.md:19:1 [evidence-without-item]')

assert runs[2].contains('portfolio.maxAllowedViolations is -1; it takes a number from 0 on.')
assert runs[2].contains('MojoExecutionException')
assert !runs[2].contains('document checked')
