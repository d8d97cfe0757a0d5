def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 2

assert runs[0].contains('There is no rule `section-mising`; did you mean `section-missing`? -> [Help 1]')
assert runs[1].contains('There is no rule `orthographe`. The rules are: `source-not-utf8`, ')
assert runs.every { it.contains('MojoExecutionException') }
