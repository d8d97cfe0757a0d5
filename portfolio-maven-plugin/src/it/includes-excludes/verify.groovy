import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 2

def documents = { folder ->
    new JsonSlurper().parse(new File(basedir, "$folder/report.json"), 'UTF-8').documents
}
assert runs[0].contains('3 documents checked: 0 errors, 0 warnings, 0 infos.')
assert documents('target/portfolio') == ['annexes/glossaire.md', 'textes/s3/orienter.mdx', 'textes/tester.md']

assert runs[1].contains('textes/brouillons/idee.md:1:1 error [front-matter-missing] The document has no front matter.')
assert documents('target/drafts') == ['textes/brouillons/idee.md']
