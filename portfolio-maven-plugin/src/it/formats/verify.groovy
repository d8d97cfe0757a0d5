def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 3

assert runs[0].contains('Report: target/portfolio/report.json')
assert new File(basedir, 'target/portfolio').list() == ['report.json']

assert runs[1].contains('portfolio.formats is "pdf"; it takes text, json. -> [Help 1]')
assert runs[1].contains('MojoExecutionException')
assert runs[2].contains('portfolio.formats is "jsno"; it takes text, json. Did you mean json? -> [Help 1]')
