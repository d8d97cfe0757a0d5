import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 2

assert runs[0].contains('projets/tri.md:3:11 error [field-type] The value of `semaines`, `six`, is not a number.')
assert runs[0].contains('2 documents checked: 1 error, 0 warnings, 1 info.')
assert runs[0].contains('projets/vote.md:6:1 info [heading-inexact] The heading "Bilan :" is taken for "Bilan"')
def json = new JsonSlurper().parse(new File(basedir, 'target/portfolio/report.json'), 'UTF-8')
assert json.profile == 'regles/projet.yaml'

def missing = new File(basedir.canonicalFile, 'regles/projets.yaml')
assert runs[1].contains("portfolio.profile is not a file: $missing")
assert runs[1].contains('MojoExecutionException')
