def log = new File(basedir, 'build.log').getText('UTF-8')
def said = [
    'portfolio.yaml:2:1 error [profile-invalid] The profile has no key `langage` here; did you mean `language`?',
    'portfolio.yaml:6:26 error [profile-invalid] The profile has no key `requierd` here; did you mean `required`?',
    'portfolio.yaml:6:52 error [profile-invalid] `minItems` should be a whole number.',
    'portfolio.yaml:7:27 error [profile-invalid] `dates` is no value of `type`; did you mean `date`?',
    'portfolio.yaml:8:5 error [profile-invalid] `sectionOrder` should be one word of `free`, `strict`.',
    'portfolio.yaml:10:3 error [profile-invalid] There is no rule `heading-levl-skipped`; did you mean `heading-level-skipped`?',
    'portfolio.yaml:11:22 error [profile-invalid] `erreur` is no value of `image-alt-missing`; did you mean `error`?'
]
said.each { assert log.contains("[ERROR] $it\n") }

// What can be read of the profile still counts, and the document is checked with it.
assert log.contains('1 document checked: 7 errors, 0 warnings, 0 infos. 7 findings of severity error or above, 0 allowed:')
assert log.contains('To understand one: mvn portfolio:explain -Dportfolio.rule=profile-invalid')
