def log = new File(basedir, 'build.log').getText('UTF-8')
def names = [
    'root', 'profile', 'includes', 'excludes', 'language', 'formats', 'outputDirectory', 'failOnSeverity',
    'failOnViolation', 'maxAllowedViolations', 'failIfEmpty', 'console.max', 'skip', 'validate.skip', 'stage', 'baselineFile'
]
names.each { assert log.contains("User property: portfolio.$it\n") }
assert log.contains('portfolio:validate')
