def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('[INFO] Skipped: portfolio.skip is set.') == 3
assert !log.contains('section-missing')
assert log.contains('BUILD SUCCESS')
assert !new File(basedir, 'target').exists()
