def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 5

def read = { new File(basedir, "target/$it").getText('UTF-8') }

// The older site plugin has the first locale at its root, the newer one has none there. Each locale is in its language.
[['old-site/', 'old-site/fr/'], ['new-site/en/', 'new-site/fr/']].each { english, french ->
    def links = read(english + 'project-reports.html')
    assert links.contains('<a href="portfolio/report.html">Competency portfolio</a>')
    assert links.contains('What is to be mended in the documents of the portfolio, each finding under its line.')
    assert read(french + 'project-reports.html').contains('<a href="portfolio/report.html">Portfolio de comp&#xe9;tences</a>')

    def page = read(english + 'portfolio/report.html')
    assert page.startsWith('<!DOCTYPE html>\n<html lang="en">')
    assert page.contains('Content-Security-Policy" content="default-src &#39;none&#39;')
    assert !(page =~ /<(link|img|iframe|script[^>]* src)\b/)
    assert page.contains('<title>2 errors to mend</title>')
    assert page.contains('field-empty') && page.contains('section-missing')
    assert read(french + 'portfolio/report.html').contains('<html lang="fr">')

    // Nothing else is put there: only the report asks for the folder.
    assert new File(basedir, "target/${english}portfolio").list() as List == ['report.html']
}
assert runs[0].contains('Generating "Competency portfolio" report') && runs[0].contains('BUILD SUCCESS')
assert runs[1].contains('Generating "Competency portfolio" report') && runs[1].contains('BUILD SUCCESS')

assert runs[2].contains('[INFO] 1 document checked: 2 errors, 0 warnings, 0 infos.')
assert runs[2].contains('[INFO] Report: target/site/portfolio/report.html')
assert runs[2].contains('BUILD SUCCESS')
assert read('site/portfolio/report.html') == read('new-site/en/portfolio/report.html')

assert runs[3].contains('There is no document to check: in ')
assert !new File(basedir, 'target/empty-site/en/portfolio').exists()
assert !new File(basedir, 'target/empty-site/en/project-reports.html').exists()

assert runs[4].contains('portfolio.stage is "final"; it takes draft, review, jury. -> [Help 1]')
