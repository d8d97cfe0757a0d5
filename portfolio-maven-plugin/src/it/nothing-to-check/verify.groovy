def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 3

def sentence = "There is no document to check: in ${basedir.canonicalPath}, nothing matches " +
        '`**/*.{md,mdx,markdown}`. Set portfolio.includes, or `files` in portfolio.yaml.'
assert runs[0].contains('[INFO] 0 documents checked: 0 errors, 0 warnings, 0 infos.')
assert runs[0].contains("[WARNING] $sentence")
assert runs[0].contains('BUILD SUCCESS')

assert runs[1].contains("on project nothing-to-check: $sentence -> [Help 1]")
assert runs[1].contains('MojoFailureException')

assert runs[2].contains('vide.yaml:1:1 error [profile-invalid] The profile describes no document')
assert runs[2].contains('[WARNING] There is no document to check: the profile describes none. ' +
        'Add `extends: competency` or `documents` to it.')
