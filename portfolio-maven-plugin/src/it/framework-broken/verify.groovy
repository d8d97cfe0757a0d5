def log = new File(basedir, 'build.log').getText('UTF-8').replace('\u00A0', ' ')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 7

assert runs[0].contains('cut-off.xml:4:5 erreur [framework-invalid]') || runs[0].contains('cut-off.xml:5:7 erreur [framework-invalid]')
assert runs[0].contains('qui commence ici n’est pas fermé, et le référentiel n’a pas été lu')
assert runs[0].contains('cut-off.xml n’a pas pu être lu comme un référentiel de compétences.')
assert runs[1].contains('[framework-invalid] The file has a document type or an entity of its own, and neither is read.')
assert !runs[1].contains('modelVersion')
assert runs[2].contains('page.html:1:1 error [framework-invalid] The root element `html` is that of no framework format.')
assert runs[3].contains('mistyped.yml:4:5 avertissement [framework-invalid] `levels` contient un texte, là où il faut plusieurs valeurs.')
assert runs[3].contains('mistyped.yml:5:5 avertissement [framework-invalid] Clé inconnue : `tittle` ; vouliez-vous dire `title` ?')
assert runs[3].contains('mistyped.yml:6:11 avertissement [framework-invalid] La compétence `Souffler` y est deux fois')
assert runs[3].contains('mistyped.yml:9:14 avertissement [framework-invalid] Le parcours `Art` mène à la compétence `Soufler`')
assert runs[3].contains('there.yaml existe déjà, et contient autre chose.')
assert runs[4].contains('there.yaml : VERRE, avec 1 compétence, 0 niveau, 0 apprentissage critique et 1 parcours.')
assert runs[5].contains('BUILD SUCCESS')
assert runs[6].contains('absent.xml')

// Nothing was written of what could not be read.
['cut-off.yaml', 'outside.yaml', 'page.yaml', 'absent.yaml'].each { name -> assert !new File(basedir, name).exists() }
assert new File(basedir, 'there.yaml').getText('UTF-8').startsWith('framework: VERRE\n')
