import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 2

assert runs[0].contains('src/content/work/relever.md:14:1 info [suppression-without-reason] `image-alt-missing` est passée sous silence sans raison.')
assert runs[0].contains('src/content/work/relever.md:22:23 avertissement [suppression-unused] `file-missing` est passée sous silence ici, et ne trouve rien ici.')
assert runs[0].contains('1 document vérifié\u00A0: 0 erreur, 1 avertissement, 1 info. 2 constats ne comptent pas (passés sous silence ou acceptés).')
assert runs[0].contains('BUILD SUCCESS')

assert runs[1].contains('src/content/work/relever.md:7:1 erreur [field-empty] La liste `tags` est vide.')
assert runs[1].contains('src/content/work/relever.md:7:26 avertissement [suppression-expired] '
        + '`field-empty` était passée sous silence jusqu’au 2026-06-30\u00A0: ses constats sont de nouveau dits.')
assert runs[1].contains('1 constat ne compte pas (passé sous silence ou accepté).')

def report = new JsonSlurper().parse(new File(basedir, 'target/portfolio/report.json'), 'UTF-8')
assert report.summary.suppressed == 1
assert report.suppressed*.rule == ['image-alt-missing']
assert report.suppressed[0].suppression.by == 'document'
assert report.suppressed[0].suppression.place.line == 14
