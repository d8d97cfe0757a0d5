def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 3

assert runs[0].contains('1 document checked: 0 errors, 0 warnings, 0 infos.')
assert runs[0].contains('BUILD SUCCESS')

assert runs[1].contains('src/content/work/relever.md:3:14 error [date-out-of-range] '
        + 'The date `2026-04-02`, in `publishDate`, lies in the future: today is 1 April 2026.')
assert runs[1].contains('1 document checked: 1 error, 0 warnings, 0 infos.')

assert runs[2].contains('portfolio.today is "02/04/2026"; it takes a day, such as 2026-05-31.')
assert runs[2].contains('MojoExecutionException')
assert !runs[2].contains('document checked')
