def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 2

assert runs[0].contains('[INFO] Skipped: portfolio.validate.skip is set.')
assert !runs[0].contains('document checked')
assert runs[0].contains('# field-empty')

assert runs[1].contains('1 document checked: ')
assert !runs[1].contains('Skipped: portfolio.validate.skip')
