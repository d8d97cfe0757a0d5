import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 6

// The profile says that it is a draft.
assert runs[0].contains('relever.md:7:1 warning [field-empty]')
assert runs[0].contains('relever.md:20:1 info [evidence-without-proof]')
assert runs[0].contains('Stage: draft. 1 document checked: 0 errors, 1 warning, 1 info.')
assert runs[0].contains('BUILD SUCCESS')

assert runs[1].contains('relever.md:7:1 error [field-empty]')
assert runs[1].contains('relever.md:20:1 warning [evidence-without-proof]')
assert runs[1].contains('1 finding of severity error or above')

assert runs[2].contains('relever.md:20:1 error [evidence-without-proof]')
assert runs[2].contains('Stage: jury. 1 document checked: 2 errors, 0 warnings, 0 infos. 2 findings of severity warning or above')

assert runs[3].contains('Stage: oral. 1 document checked: 1 error, 1 warning, 0 infos.')
assert runs[3].contains('BUILD SUCCESS')

assert runs[4].contains('1 finding of severity error or above, 0 allowed')

assert runs[5].contains('portfolio.stage is "reviews"; it takes draft, review, jury, oral. Did you mean review?')
assert runs[5].contains('MojoExecutionException')
assert !runs[5].contains('document checked')
