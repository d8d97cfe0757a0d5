def log = new File(basedir, 'build.log').getText('UTF-8')
def portfolio = new File(basedir, 'portfolio')
assert log.contains(':validate (default-cli) @ standalone-pom')
assert log.contains('1 document checked: 0 errors, 0 warnings, 0 infos.')
assert log.contains('Report: target/portfolio/report.txt')

// Maven leaves the build folder's name unresolved here: no folder may be called so.
assert portfolio.list().sort() == ['target', 'traduire.md']
assert new File(portfolio, 'target').list() == ['portfolio']
assert new File(portfolio, 'target/portfolio').list().sort() == ['report.html', 'report.json', 'report.txt']
