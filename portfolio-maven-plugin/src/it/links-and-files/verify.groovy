import java.nio.file.Files

def log = new File(basedir, 'build.log').getText('UTF-8').replace('\u00A0', '~')
def work = 'src/content/work/'
def told = { String line -> assert log.contains(work + line) }

told('nichoirs.md:3:6 erreur [file-missing] Il n’y a pas de fichier `public/images/facade.png`, mais il y a `public/images/facades.png`.')
told('nichoirs.md:8:22 erreur [file-missing] Il n’y a pas de fichier `public/images/plan-verger.png`, mais il y a `public/images/plan_verger.png`.')
told('nichoirs.md:10:22 erreur [file-missing] `/images/Nichoir.png` diffère du fichier `public/images/nichoir.png` par les majuscules')
told('nichoirs.md:14:25 erreur [file-missing] L’image `/images/carnet%20de%20terrain.png` n’existe pas~: il n’y a pas de fichier `public/images/carnet de terrain.png`.')
told('nichoirs.md:16:22 erreur [file-missing] `public/images/nichoir.png` nomme le dossier public, que le site laisse hors de ses adresses.')
told('nichoirs.md:20:91 avertissement [anchor-missing] Le lien `#repérage-2` ne mène à aucun titre de cette page, mais l’un d’eux porte presque ce nom.')
told('nichoirs.md:22:38 erreur [file-missing] Le lien mène à `releve.pdf`, mais il n’y a pas de fichier `src/content/work/releve.pdf`.')
told('nichoirs.md:28:11 erreur [file-missing] L’image `/images/echelle.png` n’existe pas')
told('nichoirs.md:30:64 erreur [file-missing] L’image `/images/nichoir-2x.png` n’existe pas')
told('nichoirs.md:32:14 erreur [image-unreadable] Le fichier de l’image `/images/vide.png` est vide.')
told('nichoirs.md:32:50 erreur [image-unreadable] Le fichier de l’image `/images/support.png` n’est pas une image qu’un navigateur sache montrer.')
told('nichoirs.md:34:22 erreur [file-missing] `/images` est le dossier `public/images`, et non un fichier.')

told('ruche.md:8:93 avertissement [anchor-missing] Le lien `nichoirs.md#reglage` ne mène à aucun titre du document `src/content/work/nichoirs.md`.')
told('ruche.md:10:40 erreur [file-missing] `../../../../mesures.pdf` sort du dossier du portfolio.')
told('ruche.md:10:85 erreur [file-missing] `file:///home/lea/mesures.pdf` est un endroit de votre propre ordinateur~: personne d’autre ne peut l’ouvrir.')
told('ruche.md:12:16 erreur [file-missing] `../../../../../etc/passwd` sort du dossier du portfolio.')
told('ruche.md:14:15 erreur [file-missing] `C:\\Users\\Lea\\balance.png` est un endroit de votre propre ordinateur')
told('ruche.md:14:59 erreur [file-missing] `\\serveur\\partage\\capteur.png` est un endroit d’un autre ordinateur de votre réseau')
// Where no link could be made, nothing is there.
def linked = ['dehors', 'copie.pdf'].every { Files.isSymbolicLink(new File(basedir, 'public/' + it).toPath()) }
told('ruche.md:16:13 erreur [file-missing] ' + (linked ? '`/dehors/cahier.pdf` sort du dossier du portfolio.' : 'Le lien mène à `/dehors/cahier.pdf`'))
told('ruche.md:16:47 erreur [file-missing] ' + (linked ? '`/copie.pdf` sort du dossier du portfolio.' : 'Le lien mène à `/copie.pdf`'))

// And nothing else: names with blanks, accents in either form and the other headings are found.
assert log.contains('2 documents vérifiés~: 18 erreurs, 2 avertissements, 0 info.')
