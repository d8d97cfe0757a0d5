def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains(':validate (default-cli) @ declared-only-on-command-line')
assert log.contains('1 document checked: 0 errors, 0 warnings, 0 infos.')
assert new File(basedir, 'target/portfolio/report.txt').file
assert new File(basedir, 'target/portfolio/report.json').file
