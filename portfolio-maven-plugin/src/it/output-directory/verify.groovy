def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Report: rapports/qualite/report.txt')
assert new File(basedir, 'rapports/qualite').list().sort() == ['report.html', 'report.json', 'report.txt']
assert !new File(basedir, 'target').exists()
