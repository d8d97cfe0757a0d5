def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('portfolio-maven-plugin:') == 4
assert log.count('1 document checked: 0 errors, 0 warnings, 0 infos.') == 1
assert log.count("Checked already in this build: ${basedir.canonicalPath}") == 3

// The first module that comes to it writes the reports.
assert new File(basedir, 'target/portfolio/report.txt').file
assert ['application', 'outils', 'site'].every { !new File(basedir, "$it/target").exists() }
