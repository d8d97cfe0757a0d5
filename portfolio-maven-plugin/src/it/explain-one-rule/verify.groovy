def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 2

assert runs[0].contains('# section-missing\n')
assert runs[0].contains('A section that the profile requires is not in the document.')
assert runs[0].contains('rules: {section-missing: ')
assert !runs[0].contains('# field-missing')

assert runs[1].contains('# section-missing\n')
assert runs[1].contains('dans le document')
assert !runs[1].contains('in the document')
