def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 2

assert runs[0].count(' error [') == 2
assert runs[0].contains('publier.md:1:1 error [field-missing] The field `img_alt` is missing.')
assert runs[0].contains('publier.md:3:14 error [date-invalid] ')
assert !runs[0].contains('publier.md:6:17 error [list-item-empty] ')
assert runs[0].contains('[WARNING] And 2 more, see target/portfolio/report.txt')
assert runs[0].contains('1 document checked: 3 errors, 1 warning, 0 infos.')
// The worst are named all the same, and the report has everything.
assert runs[0].contains('  src/content/work/publier.md:6:17 [list-item-empty]')
def text = new File(basedir, 'target/portfolio/report.txt').getText('UTF-8')
assert text.contains(' error [list-item-empty] ') && text.contains(' warning [evidence-without-proof] ')

assert !runs[1].contains(' error [') && !runs[1].contains(' warning [')
assert runs[1].contains('[WARNING] And 4 more, see target/portfolio/report.txt')
