def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 2

assert runs[0].contains('portfolio.failOnSeverity is "fatal"; it takes error, warning, info. -> [Help 1]')
assert runs[1].contains(
        'portfolio.failOnSeverity is "warnings"; it takes error, warning, info. Did you mean warning? -> [Help 1]')
assert runs.every { it.contains('MojoExecutionException') && !it.contains('document checked') }
