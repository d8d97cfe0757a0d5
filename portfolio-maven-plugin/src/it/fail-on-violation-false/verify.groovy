def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 2

assert runs[0].contains('[ERROR] src/content/work/vendre.md:3:14 error [date-invalid] '
        + 'The date `15 mars 2026`, in `publishDate`, is written in words; figures are asked for.')
assert runs[0].contains('= Write `publishDate: 2026-03-15`.')
assert runs[0].contains('1 document checked: 1 error, 0 warnings, 0 infos.')
assert runs[0].contains('[WARNING] The build goes on all the same: portfolio.failOnViolation is false.')
assert runs[0].contains('BUILD SUCCESS')

assert runs[1].contains('1 finding of severity error or above, 0 allowed:')
assert !runs[1].contains('The build goes on all the same')
assert new File(basedir, 'target/portfolio/report.txt').getText('UTF-8').contains('[date-invalid]')
